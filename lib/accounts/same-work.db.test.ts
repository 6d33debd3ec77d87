import { hash, verify } from '@node-rs/argon2'
import pg from 'pg'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { requestAddressChange } from '@/lib/account-settings/request-address-change'
import { keepLegalDocuments } from '@/lib/consent/keep-documents'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { askForCode } from './by-mail/ask-for-code'
import { registerReader } from './register-reader'
import { verifyCredentials } from './sign-in'
import { mailVerification } from './verification/mail-verification'

/** Only how often it is asked matters here. */
vi.mock('@node-rs/argon2', () => ({
  hash: vi.fn((typed: string) => Promise.resolve(`the hash of ${typed}`)),
  verify: vi.fn((kept: string, typed: string) => Promise.resolve(kept === `the hash of ${typed}`)),
}))

databaseSuite()
beforeAll(keepLegalDocuments)

const known = 'known@example.com'
const unknown = 'nobody@example.com'
const to = '/'

beforeEach(async () => {
  for (const table of ['user', 'oneTimeCode', 'outboxMail'] as const) {
    await (db()[table] as { deleteMany: () => Promise<unknown> }).deleteMany()
  }
  await db().user.create({
    data: { email: known, passwordHash: 'another hash', emailVerifiedAt: new Date() },
  })
})

/** What a form costs: what could be told from its time. */
async function workOf(send: () => Promise<unknown>) {
  const queries = vi.spyOn(pg.Client.prototype, 'query')
  vi.mocked(hash).mockClear()
  vi.mocked(verify).mockClear()
  const codes = await db().oneTimeCode.count()
  const mails = await db().outboxMail.count()
  queries.mockClear()
  await send()
  const asked = queries.mock.calls.length
  queries.mockRestore()
  return {
    queries: asked,
    hashes: vi.mocked(hash).mock.calls.length,
    checks: vi.mocked(verify).mock.calls.length,
    codes: (await db().oneTimeCode.count()) - codes,
    mails: (await db().outboxMail.count()) - mails,
  }
}

const forms: [name: string, send: (email: string) => Promise<unknown>, mails: number][] = [
  [
    'register',
    (email) => registerReader({ email, password: 'three plain words', form: 'article-gate' }),
    1,
  ],
  ['sign in', (email) => verifyCredentials(email, 'a guess').catch(() => undefined), 0],
  ['sign in by code', (email) => askForCode({ way: 'signIn', email, boundTo: email, to }), 1],
  [
    'forgotten password',
    (email) => askForCode({ way: 'resetPassword', email, boundTo: email, to }),
    1,
  ],
  [
    'change of address',
    async (email) => {
      const { id } = await db().user.create({ data: { email: 'asker@example.com' } })
      await requestAddressChange(id, email, '192.0.2.1')
    },
    1,
  ],
]

it.each(forms)(
  '%s does the same work for a known and an unknown address',
  async (_name, send, mails) => {
    const [first, second] = [await workOf(() => send(known)), await workOf(() => send(unknown))]
    expect(second).toEqual(first)
    expect(first.mails).toBe(mails)
    expect(first.queries).toBeGreaterThan(0)
  },
)

it('another mail to verify does the same work whether or not somebody has the address', async () => {
  const newcomers = await Promise.all(
    [known, unknown].map((email) => db().user.create({ data: { email } })),
  )
  const works: Awaited<ReturnType<typeof workOf>>[] = []
  for (const { id: userId, email } of newcomers) {
    works.push(
      await workOf(() =>
        db().$transaction((transaction) => mailVerification(transaction, { userId, email, to })),
      ),
    )
  }
  expect(works[0]).toEqual(works[1])
  expect(works[0]).toMatchObject({ codes: 1, mails: 1 })
})

it('a change of address does the same work whether or not somebody has the new one', async () => {
  const { id } = await db().user.create({ data: { email: 'ada@example.com' } })
  const ask = (address: string) => workOf(() => requestAddressChange(id, address, '192.0.2.1'))
  const works = [await ask(known), await ask(unknown)]
  expect(works[0]).toEqual({ ...works[1], codes: 1 })
  expect(works[0]).toMatchObject({ mails: 1 })
})
