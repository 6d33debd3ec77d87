/** The set-up is wrong: the message is one line that names the setting and the remedy. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError'
}

/** What was asked for is not there, or not for this actor: the two look the same from outside. */
export class NotFoundError extends Error {
  override name = 'NotFoundError'
}

/** The actor may not do this. */
export class ForbiddenError extends Error {
  override name = 'ForbiddenError'
}

/** Nobody is signed in, or not well enough for this: what an endpoint says instead of a sign-in page. */
export class NotSignedInError extends Error {
  override name = 'NotSignedInError'
}

/** More was sent than is read. */
export class TooLargeError extends Error {
  override name = 'TooLargeError'

  constructor(message = 'This is more than can be sent at once.') {
    super(message)
  }
}

/** The input cannot be accepted: `fields` says why, beside each field's name. */
export class InvalidInputError extends Error {
  override name = 'InvalidInputError'

  constructor(
    readonly fields: Record<string, string>,
    options?: ErrorOptions,
  ) {
    super(Object.values(fields).join(' '), options)
  }
}

/** A limit was hit, or the machine is busy. */
export class TooManyRequestsError extends Error {
  override name = 'TooManyRequestsError'

  /** The framework bundles this file more than once, and a queue of the whole process knows one of them. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof Error && error.name === 'TooManyRequestsError'
  }

  constructor(
    readonly retryAfterSeconds: number,
    options?: ErrorOptions,
  ) {
    super(`Too many requests; again in ${retryAfterSeconds} s.`, options)
  }
}
