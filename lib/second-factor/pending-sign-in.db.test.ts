import { beforeEach, expect, it } from 'vitest'
import { findSession } from '@/lib/accounts/sessions'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import {
  countTry,
  createPendingSignIn,
  endPendingSignIn,
  findPendingSignIn,
} from './pending-sign-in'

databaseSuite()

let userId: string
let token: string

beforeEach(async () => {
  await db().user.deleteMany()
  userId = (await db().user.create({ data: { email: 'ada@example.com' } })).id
  token = await createPendingSignIn({ userId, to: '/world' })
})

it('is no session, and its token is kept as a hash', async () => {
  expect(await findSession(token)).toBeNull()
  const kept = JSON.stringify(await db().$queryRaw`SELECT * FROM "PendingSignIn"`)
  expect(kept).not.toContain(token)
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
})

it('allows five tries, however many come at the same time', async () => {
  const tries = await Promise.all(Array.from({ length: 12 }, () => countTry(token)))
  expect(tries.filter(Boolean)).toHaveLength(5)
  expect(tries.filter((each) => each?.isLast)).toHaveLength(1)
  expect(await findPendingSignIn(token)).toMatchObject({ isOpen: false, to: '/world' })
})

it('is passed once', async () => {
  const passed = await Promise.all(Array.from({ length: 5 }, () => endPendingSignIn(token)))
  expect(passed.filter(Boolean)).toHaveLength(1)
  expect(await countTry(token)).toBeNull()
})

it.each<[sentence: string, change: () => Promise<unknown>]>([
  ['it took too long', () => db().pendingSignIn.updateMany({ data: { expiresAt: new Date() } })],
  ['the user was disabled', () => db().user.updateMany({ data: { disabledAt: new Date() } })],
  ['the user was deleted', () => db().user.deleteMany()],
])('allows nothing once %s', async (_sentence, change) => {
  await change()
  expect(await countTry(token)).toBeNull()
})
