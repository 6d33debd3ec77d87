import { afterEach, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { wordsOf } from './sample-listener'

databaseSuite()

afterEach(() => db().user.deleteMany())

const session = { tokenHash: 'a hash', expiresAt: new Date('2040-01-01') }
const makeUser = async () => {
  const data = { email: 'ada@example.com', passwordHash: '', sessions: { create: session } }
  return `user:${(await db().user.create({ data })).id}`
}

it('say nothing of a user and a session that are new', async () => {
  expect(await wordsOf(makeUser)).toEqual([])
})

it.each<[what: string, make: () => Promise<unknown>]>([
  ['ends', () => db().session.deleteMany()],
  ['ends sooner', () => db().session.updateMany({ data: { expiresAt: new Date() } })],
  [
    'was not used after all',
    () => db().session.updateMany({ data: { lastSeenAt: new Date('2020-01-01') } }),
  ],
])('name a session that %s', async (_what, make) => {
  await makeUser()
  expect(await wordsOf(make)).toEqual(['session:a hash'])
})

it('say nothing of a session that is used', async () => {
  await makeUser()
  const words = await wordsOf(async () => {
    await db().session.updateMany({ data: { lastSeenAt: new Date('2040-01-01') } })
    await db().user.updateMany({ data: { lastSeenOn: new Date('2040-01-01') } })
  })
  expect(words).toEqual([])
})

it.each<[what: string, data: object]>([
  ['gets another role', { role: 'editor' }],
  ['is disabled', { disabledAt: new Date() }],
])('name a user who %s', async (_what, data) => {
  const user = await makeUser()
  expect(await wordsOf(() => db().user.updateMany({ data }))).toEqual([user])
})

it('name a user who is deleted, and the sessions', async () => {
  const user = await makeUser()
  expect(await wordsOf(() => db().user.deleteMany())).toEqual(['session:a hash', user])
})

it.each(['TRUNCATE "Session"', 'TRUNCATE "User" CASCADE'])(
  'end the sessions of everybody: %s',
  async (statement) => {
    await makeUser()
    expect(await wordsOf(() => db().$executeRawUnsafe(statement))).not.toEqual([])
  },
)
