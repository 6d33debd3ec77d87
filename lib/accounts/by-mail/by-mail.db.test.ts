import { verify } from '@node-rs/argon2'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { unlockPremiumArticle } from '@/lib/gate/allowance'
import { mailsTo, newestMailTo } from '@/lib/mail/sample-outbox'
import { db } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { publishSample } from '@/lib/publishing/sample-article'
import { triesPerCode } from '../one-time-codes'
import { createSession, findSession } from '../sessions'
import { askForCode, type MailedWay } from './ask-for-code'
import { resetPassword } from './reset-password'
import { signInByMail } from './sign-in-by-mail'

databaseSuite()
beforeAll(() => publishSample({ slug: 'premium', access: 'premium' }))

const email = 'ada@example.com'
const boundTo = 'the browser that asked'
const to = '/world/a-story'

beforeEach(async () => {
  await db().user.deleteMany()
  await db().oneTimeCode.deleteMany()
  await db().outboxMail.deleteMany()
})

interface Account {
  email?: string
  isVerified?: boolean
  isDisabled?: boolean
  age?: number
}

async function makeAccount(account: Account = {}): Promise<string> {
  const createdAt = new Date(Date.now() - (account.age ?? 0) * 60_000)
  const data = {
    email: account.email ?? email,
    passwordHash: 'a hash that somebody chose',
    createdAt,
    emailVerifiedAt: account.isVerified ? createdAt : null,
    disabledAt: account.isDisabled ? new Date() : null,
  }
  return (await db().user.create({ data })).id
}

const ask = (way: MailedWay, changes: { email?: string; boundTo?: string } = {}) =>
  askForCode({ way, email, boundTo, to, ...changes })

const account = (id: string) => db().user.findUniqueOrThrow({ where: { id } })

const expectRefusal = (attempt: Promise<unknown>) =>
  expect(attempt).rejects.toBeInstanceOf(InvalidInputError)

describe('a code to sign in', () => {
  it('lets the verified reader in and changes nothing', async () => {
    const userId = await makeAccount({ isVerified: true })
    const before = await account(userId)
    const { token } = await createSession(userId)
    await ask('signIn')
    const { code, path, template } = await newestMailTo(email)

    expect(template).toBe('sign-in-code')
    expect(path).toMatch(/^\/sign-in\/link\?token=[\w-]{43}&to=%2Fworld%2Fa-story$/)
    expect(await signInByMail({ code, boundTo })).toEqual({ userId, address: email })
    expect(await account(userId)).toEqual(before)
    expect(await findSession(token)).not.toBeNull()
  })

  it('means the verified reader, whoever gave the address later', async () => {
    const userId = await makeAccount({ isVerified: true, age: 5 })
    await makeAccount()
    await ask('signIn')
    const { token } = await newestMailTo(email)
    expect(await signInByMail({ token })).toEqual({ userId, address: email })
  })

  it('makes an account over that nobody had verified: all ends but what was read', async () => {
    const userId = await makeAccount()
    const strangers = await createSession(userId)
    await unlockPremiumArticle({ kind: 'reader', userId, isVerified: false }, 'premium')
    await ask('signIn')
    const { code } = await newestMailTo(email)
    const entered = await signInByMail({ code, boundTo })

    expect(await db().user.findMany()).toMatchObject([
      { id: entered.userId, email, passwordHash: null, emailVerifiedAt: expect.any(Date) },
    ])
    expect(await findSession(strangers.token)).toBeNull()
    expect(await db().premiumUnlock.findMany()).toMatchObject([{ userId: entered.userId }])
  })

  it('is answered in another browser as a wrong one', async () => {
    await makeAccount({ isVerified: true })
    await ask('signIn')
    const { code } = await newestMailTo(email)
    await expectRefusal(signInByMail({ code, boundTo: 'another browser' }))
    await expectRefusal(
      signInByMail({ code: code === '1'.repeat(6) ? '2'.repeat(6) : '1'.repeat(6), boundTo }),
    )
  })

  it('is dead after five wrong ones', async () => {
    await makeAccount({ isVerified: true })
    await ask('signIn')
    const { code } = await newestMailTo(email)
    const wrong = code === '000000' ? '000001' : '000000'
    for (let tried = 0; tried < triesPerCode; tried += 1) {
      await expectRefusal(signInByMail({ code: wrong, boundTo }))
    }
    await expectRefusal(signInByMail({ code, boundTo }))
  })

  it.each<[sentence: string, change: (userId: string) => Promise<unknown>]>([
    ['was disabled', (id) => db().user.update({ where: { id }, data: { disabledAt: new Date() } })],
    [
      'has another address by now',
      (id) => db().user.update({ where: { id }, data: { email: 'ada@other.example' } }),
    ],
    ['lost the address to who verified it first', () => makeAccount({ isVerified: true })],
    ['was deleted', (id) => db().user.delete({ where: { id } })],
  ])('opens no account that meanwhile %s', async (_sentence, change) => {
    const userId = await makeAccount()
    await ask('signIn')
    const { code } = await newestMailTo(email)
    await change(userId)
    await expectRefusal(signInByMail({ code, boundTo }))
    const left = await db().user.findUnique({ where: { id: userId } })
    expect(left?.emailVerifiedAt ?? null).toBeNull()
  })

  it('does not let the disabled reader of an address in by the account of a namesake', async () => {
    await makeAccount({ isVerified: true, isDisabled: true, age: 5 })
    await makeAccount()
    await ask('signIn')
    expect((await newestMailTo(email)).template).toBe('no-account')
  })
})

describe('an address that nobody has', () => {
  it.each<MailedWay>(['signIn', 'resetPassword'])(
    'costs the same rows and mails, and opens nothing: %s',
    async (way) => {
      await makeAccount({ isVerified: true })
      await ask(way, { boundTo: 'one' })
      await ask(way, { boundTo: 'two', email: 'nobody@example.com' })
      expect(await db().oneTimeCode.count()).toBe(2)
      expect(await db().outboxMail.count()).toBe(2)
      expect(await mailsTo('nobody@example.com')).toMatchObject([
        { template: 'no-account', userId: null, code: '', token: '' },
      ])
    },
  )
})

describe('a new password', () => {
  it('ends every session and what else was mailed, verifies the address, and is told', async () => {
    const userId = await makeAccount()
    const sessions = [await createSession(userId), await createSession(userId)]
    await ask('signIn')
    const other = await newestMailTo(email)
    await ask('resetPassword')
    const { code, path } = await newestMailTo(email)
    expect(path).toMatch(/^\/reset-password\?token=/)

    const reset = await resetPassword({ code, boundTo }, 'three plain words')
    expect(reset.address).toBe(email)
    const { passwordHash, emailVerifiedAt } = await account(reset.userId)
    expect(await verify(passwordHash ?? '', 'three plain words')).toBe(true)
    expect(emailVerifiedAt).toBeInstanceOf(Date)
    for (const { token } of sessions) expect(await findSession(token)).toBeNull()
    await expectRefusal(signInByMail({ code: other.code, boundTo }))
    await expectRefusal(signInByMail({ token: other.token }))
    expect((await newestMailTo(email)).template).toBe('password-changed')
  })

  it('is set once, however often the form is sent', async () => {
    const userId = await makeAccount({ isVerified: true })
    await ask('resetPassword')
    const { token } = await newestMailTo(email)
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) =>
        resetPassword({ token }, `three plain words ${index}`),
      ),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await mailsTo(email)).toHaveLength(2)
    expect((await account(userId)).passwordHash).toMatch(/^\$argon2id/)
  })

  it('is not set with a code to sign in', async () => {
    const userId = await makeAccount({ isVerified: true })
    await ask('signIn')
    const { code, token } = await newestMailTo(email)
    await expectRefusal(resetPassword({ code, boundTo }, 'three plain words'))
    await expectRefusal(resetPassword({ token }, 'three plain words'))
    expect((await account(userId)).passwordHash).toBe('a hash that somebody chose')
  })
})
