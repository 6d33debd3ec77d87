import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepLegalDocuments } from '@/lib/consent/keep-documents'
import { unlockPremiumArticle } from '@/lib/gate/allowance'
import { mailsTo, newestMailTo } from '@/lib/mail/sample-outbox'
import { db } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { publishSample } from '@/lib/publishing/sample-article'
import { registerReader } from '../register-reader'
import { createSession, findSession } from '../sessions'
import { followVerification, verifyByCode } from './verify-address'

/** Passwords are not what is tested here. */
vi.mock('@node-rs/argon2', () => ({
  hash: (typed: string) => Promise.resolve(`the hash of ${typed}`),
  verify: (kept: string, typed: string) => Promise.resolve(kept === `the hash of ${typed}`),
}))

databaseSuite()

const email = 'ada@example.com'
const register = (password: string) =>
  registerReader({ email, password, form: 'article-gate', to: '/world/a-story' })

const unlock = (userId: string, slug: string) =>
  unlockPremiumArticle({ kind: 'reader', userId, isVerified: false }, slug)

const isVerified = async (id: string) =>
  (await db().user.findUnique({ where: { id } }))?.emailVerifiedAt instanceof Date

beforeAll(async () => {
  await keepLegalDocuments()
  for (const slug of ['one', 'two', 'three']) await publishSample({ slug, access: 'premium' })
})

beforeEach(() => db().user.deleteMany())

describe('the mail of a registration', () => {
  it('carries a code and a link back to the article, for the newcomer', async () => {
    const { userId } = await register('a quiet word')
    expect(await mailsTo(email)).toEqual([
      {
        template: 'verify-address',
        userId,
        code: expect.stringMatching(/^\d{6}$/),
        token: expect.stringMatching(/^[\w-]{43}$/),
        path: expect.stringMatching(/^\/verify-email\?token=[\w-]{43}&to=%2Fworld%2Fa-story$/),
      },
    ])
  })

  it('is one for twenty clicks', async () => {
    await Promise.all(Array.from({ length: 20 }, () => register('a quiet word')))
    expect(await mailsTo(email)).toHaveLength(1)
  })

  it('is not written for an address that got enough', async () => {
    const registration = { email, password: 'a quiet word', form: 'article-gate' as const }
    await registerReader({ ...registration, mayMail: false })
    expect(await mailsTo(email)).toEqual([])
  })
})

describe('an address that nobody has', () => {
  it('is verified by its newcomer with the link, once', async () => {
    const { userId } = await register('a quiet word')
    const { token } = await newestMailTo(email)
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => followVerification(userId, token)),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await isVerified(userId)).toBe(true)
  })

  it('is verified with the code', async () => {
    const { userId } = await register('a quiet word')
    const { code } = await newestMailTo(email)
    expect(await verifyByCode(userId, code)).toBeNull()
    expect(await isVerified(userId)).toBe(true)
  })

  it('is not verified by who holds the link and is somebody else, and the link stays good', async () => {
    const { userId } = await register('a quiet word')
    const tom = await db().user.create({ data: { email: 'tom@example.com' } })
    const { code, token } = await newestMailTo(email)
    await expect(followVerification(tom.id, token)).rejects.toThrow(InvalidInputError)
    await expect(verifyByCode(tom.id, code)).rejects.toThrow(InvalidInputError)
    expect(await isVerified(userId)).toBe(false)
    expect(await followVerification(userId, token)).toBe('confirmed')
  })

  it('goes to one of two newcomers who verify at once; the other may join', async () => {
    const newcomers: { userId: string; token: string }[] = []
    for (const password of ['a quiet word', 'another word']) {
      const { userId } = await register(password)
      newcomers.push({ userId, token: (await newestMailTo(email)).token })
    }
    const outcomes = await Promise.allSettled(
      newcomers.map(({ userId, token }) => followVerification(userId, token)),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db().user.count({ where: { email, emailVerifiedAt: { not: null } } })).toBe(1)
  })

  it('is not verified for a reader who was disabled', async () => {
    const { userId } = await register('a quiet word')
    const { token } = await newestMailTo(email)
    await db().user.update({ where: { id: userId }, data: { disabledAt: new Date() } })
    await expect(followVerification(userId, token)).rejects.toThrow(InvalidInputError)
  })
})

describe('an address that has a verified reader', () => {
  let owner: string
  let newcomer: string

  beforeEach(async () => {
    owner = (await register('the old password')).userId
    await followVerification(owner, (await newestMailTo(email)).token)
    newcomer = (await register('the new password')).userId
  })

  const unlocked = async (userId: string) => {
    const unlocks = await db().premiumUnlock.findMany({
      where: { userId },
      orderBy: { articleId: 'asc' },
      select: { article: { select: { slug: true } } },
    })
    return unlocks.map(({ article }) => article.slug).sort()
  }

  it('is told so by mail, with a link for the newcomer', async () => {
    expect(await newestMailTo(email)).toMatchObject({
      template: 'account-exists',
      userId: newcomer,
      code: expect.stringMatching(/^\d{6}$/),
      token: expect.stringMatching(/^[\w-]{43}$/),
    })
  })

  it('is not the newcomer’s, with link nor code; the code gives a link for the owner', async () => {
    const { code, token } = await newestMailTo(email)
    await expect(followVerification(newcomer, token)).rejects.toThrow(InvalidInputError)
    const joining = await verifyByCode(newcomer, code)
    expect(joining).toMatch(/^[\w-]{43}$/)
    expect(await isVerified(newcomer)).toBe(false)
    expect(await followVerification(owner, joining ?? '')).toBe('joined')
  })

  it('gets what the newcomer opened and agreed to, and the newcomer is gone', async () => {
    for (const slug of ['one', 'two']) await unlock(owner, slug)
    for (const slug of ['two', 'three']) {
      await unlock(newcomer, slug)
    }
    const session = await createSession(newcomer)
    const given = await db().consent.findMany({
      where: { userId: newcomer },
      select: { wordingHash: true, form: true, givenAt: true },
    })

    const { token } = await newestMailTo(email)
    expect(await followVerification(owner, token)).toBe('joined')

    expect(await unlocked(owner)).toEqual(['one', 'three', 'two'])
    const consents = await db().consent.findMany({
      where: { userId: owner },
      select: { wordingHash: true, form: true, givenAt: true },
    })
    expect(consents).toHaveLength(8)
    expect(consents).toEqual(expect.arrayContaining(given))
    expect(await db().user.findMany({ select: { id: true } })).toEqual([{ id: owner }])
    expect(await findSession(session.token)).toBeNull()
  })

  it('gets it once when the owner clicks twenty times, in twenty tabs', async () => {
    await unlock(newcomer, 'one')
    const { token } = await newestMailTo(email)
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => followVerification(owner, token)),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db().consent.count({ where: { userId: owner } })).toBe(8)
    expect(await unlocked(owner)).toEqual(['one'])
  })

  it('loses nothing while the newcomer opens an article at the same time', async () => {
    const { token } = await newestMailTo(email)
    const [joined, opened] = await Promise.allSettled([
      followVerification(owner, token),
      unlock(newcomer, 'one'),
    ])
    expect(joined.status).toBe('fulfilled')
    expect(await unlocked(owner)).toEqual(opened.status === 'fulfilled' ? ['one'] : [])
  })
})
