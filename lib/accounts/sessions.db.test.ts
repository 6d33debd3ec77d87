import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { endSession } from './end-session'
import { sessionLifetimes } from './session-lifetimes'
import { writeUses } from './session-use'
import { createSession, findSession } from './sessions'

databaseSuite()

let userId: string
let token: string

beforeEach(async () => {
  await db().user.deleteMany()
  const user = { email: 'ada@example.com', passwordHash: 'none' }
  userId = (await db().user.create({ data: user })).id
  token = (await createSession(userId)).token
})

it('finds the user of a token, for thirty days', async () => {
  const found = await findSession(token)
  expect(found).toMatchObject({ userId, user: { email: 'ada@example.com', role: 'reader' } })
  const left = (found?.expiresAt.getTime() ?? 0) - Date.now()
  const { absoluteSeconds } = sessionLifetimes.reader
  expect(left / 1000).toBeGreaterThan(absoluteSeconds - 60)
  expect(left / 1000).toBeLessThanOrEqual(absoluteSeconds)
})

it('keeps a hash of the token and never the token', async () => {
  const rows = await db().$queryRaw<unknown[]>`SELECT * FROM "Session"`
  const stored = JSON.stringify(rows)

  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  expect(stored).not.toContain(token)
  const { tokenHash } = await db().session.findFirstOrThrow()
  expect(await findSession(tokenHash)).toBeNull()
})

it('makes a new token each time', async () => {
  expect((await createSession(userId)).token).not.toBe(token)
  expect(await findSession(token)).not.toBeNull()
})

it.each<[sentence: string, change: () => Promise<unknown>]>([
  ['it ended', () => endSession(token)],
  ['it expired', () => db().session.updateMany({ data: { expiresAt: new Date() } })],
  ['its user was disabled', () => db().user.updateMany({ data: { disabledAt: new Date() } })],
  ['its user was deleted', () => db().user.deleteMany()],
])('finds nobody once %s', async (_sentence, change) => {
  await change()
  expect(await findSession(token)).toBeNull()
})

it.each(['', 'nonsense', '%E0%A4%A', "' OR true --", '\u0000', 'x'.repeat(10_000)])(
  'finds nobody by %j',
  async (forged) => {
    expect(await findSession(forged)).toBeNull()
  },
)

it('ends one session and no other', async () => {
  const elsewhere = await createSession(userId)
  await endSession(token)
  expect(await findSession(elsewhere.token)).toMatchObject({ userId })
})

it('sees a change of role at the next request', async () => {
  await db().user.update({ where: { id: userId }, data: { role: 'editor' } })
  expect((await findSession(token))?.user.role).toBe('editor')
})

describe.each([
  { role: 'reader', lifetime: sessionLifetimes.reader },
  { role: 'editor', lifetime: sessionLifetimes.staff },
] as const)('a session of a $role', ({ role, lifetime }) => {
  const ago = (seconds: number) => new Date(Date.now() - seconds * 1000)

  beforeEach(() => db().user.update({ where: { id: userId }, data: { role } }))

  it.each([
    ['is good while it is used', -60, 0, true],
    ['is over when nobody used it for too long', 60, 0, false],
    ['is over at its end, however much it is used', -lifetime.idleSeconds, 60, false],
  ])('%s', async (_sentence, unused, old, isGood) => {
    const lastSeenAt = ago(lifetime.idleSeconds + unused)
    const createdAt = old ? ago(lifetime.absoluteSeconds + old) : lastSeenAt
    await db().session.updateMany({ data: { createdAt, lastSeenAt } })
    expect((await findSession(token)) !== null).toBe(isGood)
  })
})

it('notes a use every few minutes, the moment of the session and the day of the account', async () => {
  const rows = () =>
    db().session.findFirstOrThrow({
      select: { lastSeenAt: true, user: { select: { lastSeenOn: true } } },
    })
  await findSession(token)
  const before = await rows()
  await writeUses()
  expect(await rows()).toEqual(before)

  const longAgo = new Date('2026-01-01')
  const lastSeenAt = new Date(Date.now() - 10 * 60_000)
  await db().session.updateMany({ data: { lastSeenAt } })
  await db().user.updateMany({ data: { lastSeenOn: longAgo } })
  await findSession(token)
  await writeUses()
  const after = await rows()
  expect(after.lastSeenAt.getTime()).toBeGreaterThan(lastSeenAt.getTime())
  expect(after.user.lastSeenOn.getTime()).toBeGreaterThan(longAgo.getTime())
})
