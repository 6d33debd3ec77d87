import { beforeAll, expect, it } from 'vitest'
import { parseEnv, provideEnv } from './env'
import { TooManyRequestsError } from './errors'
import { consume, isWithin, type Limit, refund } from './rate-limit'

/** Nothing listens on port 1. */
beforeAll(() =>
  provideEnv({
    ...parseEnv({ NODE_ENV: 'test' }),
    DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/nothing',
    NEXTAUTH_SECRET: 'the-secret-that-the-tests-sign-with',
  }),
)

const limit = { name: 'lost', points: 5, seconds: 60 }
const closed: Limit = { ...limit, whenStoreFails: 'refuse' }
const open: Limit = { ...limit, name: 'lost-open', whenStoreFails: 'allow' }

it('refuses while the store does not answer, where the limit fails closed', async () => {
  const refusal = await consume(closed, 'ada').catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(TooManyRequestsError)
  expect((refusal as TooManyRequestsError).retryAfterSeconds).toBe(30)
})

it('does not take a store that is lost for a limit that was hit', async () => {
  await expect(isWithin(closed, 'ada')).rejects.toBeInstanceOf(TooManyRequestsError)
  await expect(isWithin(open, 'ada')).resolves.toBe(true)
})

it('lets through while the store does not answer, where the limit fails open', async () => {
  await expect(consume(open, 'ada')).resolves.toBeUndefined()
})

it('does not fail a sign-in that succeeded because nothing can be given back', async () => {
  await expect(refund(closed, 'ada')).resolves.toBeUndefined()
})
