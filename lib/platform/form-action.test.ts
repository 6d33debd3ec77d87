import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ForbiddenError, InvalidInputError, NotFoundError, TooManyRequestsError } from './errors'
import { formAction, formResult } from './form-action'
import { runWithRequestContext } from './request-context'

const schema = z.object({
  email: z.string().min(1, 'Enter your e-mail address.'),
  password: z.string().min(8, 'Use 8 characters or more.'),
})

/** Sends a form, and says what the page that is shown again would see. */
const send = (
  form: Record<string, string | Blob>,
  act: (input: z.infer<typeof schema>) => Promise<void> = async () => undefined,
) =>
  runWithRequestContext({ clientAddress: '203.0.113.5', notice: null }, async (context) => {
    const data = new FormData()
    for (const [name, value] of Object.entries(form)) data.append(name, value)
    await formAction({ form: 'register', schema, secrets: ['password'], act })(data)
    const { status, retryAfterSeconds } = context
    return { status, retryAfterSeconds, result: formResult('register'), other: formResult('other') }
  })

const good = { email: 'ada@example.com', password: 'correct horse' }
const throwing = (error: Error) => async () => {
  throw error
}

describe('formAction', () => {
  it('acts on what the schema knows and on nothing else', async () => {
    let input: object = {}
    const more = JSON.parse(
      '{ "role": "admin", "emailVerifiedAt": "2020-01-01", "__proto__": "x" }',
    )
    const answer = await send({ ...good, ...more }, async (parsed) => {
      input = parsed
    })
    expect(input).toEqual(good)
    expect(answer).toEqual({ status: null, retryAfterSeconds: null, result: null, other: null })
  })

  it('shows the form again with what was typed, but no secret, and a message a field', async () => {
    const { status, result, other } = await send({
      ...{ email: '', password: 'hunter2', to: '/world', $ACTION_ID: 'x' },
      file: new Blob(['a file where a text should be']),
    })
    expect(status).toBe(422)
    expect(result).toEqual({
      form: 'register',
      message: 'Correct what is marked below, and send the form again.',
      fields: { email: 'Enter your e-mail address.', password: 'Use 8 characters or more.' },
      values: { email: '', to: '/world' },
    })
    expect(other).toBeNull()
  })

  it('says what the command found wrong', async () => {
    const error = new InvalidInputError({ form: 'Send it once more.', email: 'Not this one.' })
    expect(await send(good, throwing(error))).toMatchObject({
      status: 422,
      result: { message: 'Send it once more.', fields: { email: 'Not this one.' } },
    })
  })

  it.each([
    [30, 'Wait a minute and send the form again.'],
    [60, 'Wait a minute and send the form again.'],
    [61, 'Send the form again in 2 minutes.'],
    [600, 'Send the form again in 10 minutes.'],
  ])('says when to come back after %i seconds', async (seconds, advice) => {
    const answer = await send(good, throwing(new TooManyRequestsError(seconds)))
    expect(answer).toMatchObject({ status: 429, retryAfterSeconds: seconds })
    expect(answer.result?.message).toBe(`That was too often. ${advice}`)
    expect(JSON.stringify(answer)).not.toContain(good.password)
  })

  it.each([
    [403, new ForbiddenError()],
    [404, new NotFoundError()],
  ])('answers %i to whoever may not', async (status, error) => {
    expect(await send(good, throwing(error))).toMatchObject({ status })
  })

  it.each([new Error('a redirect'), new TypeError('a fault')])(
    'lets through what is not about the form: %s',
    async (error) => {
      await expect(send(good, throwing(error))).rejects.toBe(error)
    },
  )
})
