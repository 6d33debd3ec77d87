import pino from 'pino'

/** JSON lines on standard output; secrets never reach them. */
export const log = pino({
  base: null,
  redact: ['password', 'token', 'cookie', 'headers.cookie', 'headers.authorization', 'email'],
})
