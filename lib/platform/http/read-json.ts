import { InvalidInputError } from '../errors'
import { readBytes } from './read-bytes'

/**
 * What a request brings as JSON, read no further than `mostBytes`.
 * @throws TooLargeError, InvalidInputError when it is not JSON.
 */
export async function readJson(request: Request, mostBytes: number): Promise<unknown> {
  const bytes = await readBytes(request, { most: mostBytes })
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw new InvalidInputError({ form: 'What was sent is not JSON.' }, { cause })
  }
}
