import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { removeExpired } from './remove-expired'
import { type Expiring, retention } from './retention'

databaseSuite()

beforeEach(async () => {
  await db().user.deleteMany()
  await db().retiredHandle.deleteMany()
  await db().spentChallenge.deleteMany()
  await db().rateLimit.deleteMany()
})

afterEach(() => vi.useRealTimers())

const ago = (days: number) => new Date(Date.now() - days * 86_400_000)

const makeUser = async (data: object = {}) =>
  (
    await db().user.create({
      data: { email: `${crypto.randomUUID()}@example.com`, emailVerifiedAt: new Date(), ...data },
    })
  ).id

/** Makes something that was over so many days ago. */
const make: Record<Expiring, (over: Date) => Promise<unknown>> = {
  unverifiedAccounts: (over) =>
    makeUser({ emailVerifiedAt: null, createdAt: over, lastSeenOn: over }),
  deletions: (over) => makeUser({ deletionRequestedAt: over }),
  sessions: async (over) =>
    db().session.create({
      data: { userId: await makeUser(), tokenHash: crypto.randomUUID(), expiresAt: over },
    }),
  oneTimeCodes: (over) =>
    db().oneTimeCode.create({
      data: {
        purpose: 'signIn',
        address: 'ada@example.com',
        boundHash: crypto.randomUUID(),
        codeHash: '',
        linkHash: crypto.randomUUID(),
        codeExpiresAt: ago(400),
        linkExpiresAt: over,
      },
    }),
  pendingSignIns: async (over) =>
    db().pendingSignIn.create({
      data: { userId: await makeUser(), tokenHash: crypto.randomUUID(), to: '/', expiresAt: over },
    }),
  addressChanges: async (over) =>
    db().addressChange.create({
      data: {
        userId: await makeUser(),
        oldAddress: 'old@example.com',
        newAddress: 'new@example.com',
        tokenHash: crypto.randomUUID(),
        changedAt: over,
      },
    }),
  retiredHandles: (over) =>
    db().retiredHandle.create({ data: { fingerprint: crypto.randomUUID(), retiredAt: over } }),
  dataExports: async (over) =>
    db().dataExport.create({
      data: { userId: await makeUser(), requestedAt: ago(400), readyAt: over },
    }),
  invitations: (over) =>
    db().staffInvitation.create({
      data: {
        email: `${crypto.randomUUID()}@example.com`,
        role: 'writer',
        tokenHash: crypto.randomUUID(),
        invitedBy: 'cli',
        expiresAt: over,
      },
    }),
  rateLimits: (over) =>
    db().rateLimit.create({ data: { key: crypto.randomUUID(), expire: BigInt(over.getTime()) } }),
  spentChallenges: (over) =>
    db().spentChallenge.create({ data: { signature: crypto.randomUUID(), expiresAt: over } }),
}

const nothing = Object.fromEntries(Object.keys(make).map((name) => [name, 0]))

it.each(Object.entries(make))(
  'removes %s when their days are over, and not before',
  async (name, makeOne) => {
    const { days } = retention[name as Expiring]
    // Days of the calendar count for accounts: a day and a half is over in every one of them.
    await makeOne(ago(days + 1.5))
    await makeOne(ago(days - 0.5))
    expect(await removeExpired()).toEqual({ ...nothing, [name]: 1 })
    expect(await removeExpired()).toEqual(nothing)
  },
)

it('judges by the clock of the database', async () => {
  for (const makeOne of Object.values(make)) await makeOne(new Date())
  vi.useFakeTimers({ now: Date.now() + 400 * 86_400_000, toFake: ['Date'] })
  expect(await removeExpired()).toEqual(nothing)
})

it.each([
  ['was read lately', { lastSeenOn: new Date() }],
  ['is new', { createdAt: new Date() }],
  ['is verified', { emailVerifiedAt: new Date() }],
  ['is of the newsroom', { role: 'writer' as const }],
])('keeps an account that %s', async (_what, data) => {
  const old = { createdAt: ago(400), lastSeenOn: ago(400) }
  await makeUser({ emailVerifiedAt: null, ...old, ...data })
  expect(await removeExpired()).toEqual(nothing)
})

it('erases who asked for deletion, unless they are of the newsroom', async () => {
  const reader = await makeUser({ deletionRequestedAt: ago(8) })
  const editor = await makeUser({ deletionRequestedAt: ago(8), role: 'editor' })
  await removeExpired()
  expect(await db().user.findMany({ select: { id: true } })).toEqual([{ id: editor }])
  expect(await db().user.count({ where: { id: reader } })).toBe(0)
})
