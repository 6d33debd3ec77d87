import { ZodError } from 'zod'
import {
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  TooLargeError,
  TooManyRequestsError,
} from '../errors'
import { log } from '../log'
import { StorageError } from '../storage/store'

/**
 * The answer of an endpoint that a script asks: what `act` returns, or what went wrong as a status,
 * a `message` for people and `fields`. Whatever else is thrown is a fault of the software.
 */
export async function answerJson(act: () => Promise<unknown>, status = 200): Promise<Response> {
  try {
    const answer = await act()
    return answer instanceof Response ? answer : json(answer, status)
  } catch (error) {
    return refusal(error)
  }
}

export const json = (body: unknown, status: number): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

function refusal(error: unknown): Response {
  const refuse = (status: number, message: string, fields: Record<string, string> = {}) =>
    json({ message, fields }, status)
  if (error instanceof NotSignedInError) return refuse(401, 'Sign in again.')
  if (error instanceof ForbiddenError) return refuse(403, 'Your role does not allow this.')
  if (error instanceof NotFoundError) return refuse(404, 'There is nothing here, or not for you.')
  if (error instanceof TooLargeError) return refuse(413, error.message)
  if (error instanceof InvalidInputError) return refuse(422, error.message, error.fields)
  if (error instanceof ZodError) return refuse(422, 'This cannot be accepted.', fieldsOf(error))
  if (error instanceof StorageError) {
    log.error({ err: error }, 'the store of pictures failed')
    return refuse(503, 'Pictures cannot be stored at the moment. Try again in a minute.')
  }
  if (error instanceof TooManyRequestsError) {
    const answer = refuse(429, 'That was too often. Wait a moment.')
    answer.headers.set('Retry-After', String(error.retryAfterSeconds))
    return answer
  }
  throw error
}

/** What is wrong, by the path to it. */
const fieldsOf = ({ issues }: ZodError): Record<string, string> =>
  Object.fromEntries(issues.slice(0, 20).map(({ path, message }) => [path.join('.'), message]))
