import { InvalidInputError, TooLargeError } from '../errors'

/**
 * What a request brings as JSON, read no further than `mostBytes`.
 * @throws TooLargeError, InvalidInputError when it is not JSON.
 */
export async function readJson(request: Request, mostBytes: number): Promise<unknown> {
  const bytes = await readBytes(request, mostBytes)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw new InvalidInputError({ form: 'What was sent is not JSON.' }, { cause })
  }
}

async function readBytes(request: Request, mostBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > mostBytes) throw new TooLargeError()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
