import { TooLargeError } from '../errors'

interface Bound {
  most: number
  /** What whoever sent more is told. */
  message?: string
}

/** Whoever sends nothing for so long sends no more. */
const silenceMs = 20_000

/**
 * What a request brings, read no further than `most` bytes. What is not read is left where it is, so
 * that the refusal can still be sent. @throws TooLargeError
 */
export async function readBytes(request: Request, { most, message }: Bound): Promise<Buffer> {
  if (Number(request.headers.get('content-length')) > most) throw new TooLargeError(message)
  const reader = request.body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  while (reader) {
    const silence = setTimeout(() => void reader.cancel(), silenceMs)
    const { done, value } = await reader.read().finally(() => clearTimeout(silence))
    if (done) break
    size += value.byteLength
    if (size > most) throw new TooLargeError(message)
    chunks.push(value)
  }
  return Buffer.concat(chunks)
}
