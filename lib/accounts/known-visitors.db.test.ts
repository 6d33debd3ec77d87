import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { endSession } from './end-session'
import {
  findVisitor,
  forgetSession,
  forgetUser,
  knownVisitor,
  startRemembering,
} from './known-visitors'
import { sampleSession } from './sample-session'
import { sessionLifetimes } from './session-lifetimes'
import { writeUses } from './session-use'
import * as sessions from './sessions'

vi.mock('./sessions', { spy: true })
databaseSuite()

const { createSession, hashToken } = sessions
const cast = { ada: '', adaElsewhere: '', tom: '' }
const ids = { ada: '', tom: '' }
const idleMs = sessionLifetimes.reader.idleSeconds * 1000
const ago = (ms: number) => new Date(Date.now() - ms)

beforeEach(async () => {
  await db().user.deleteMany()
  for (const name of ['ada', 'tom'] as const) {
    const user = { email: `${name}@example.com`, passwordHash: 'none' }
    ids[name] = (await db().user.create({ data: user })).id
    cast[name] = (await createSession(ids[name])).token
  }
  cast.adaElsewhere = (await createSession(ids.ada)).token
  startRemembering()
  for (const token of Object.values(cast)) await findVisitor(token)
})

afterEach(() => vi.useRealTimers())

const known = () =>
  Object.entries(cast).flatMap(([name, token]) => (knownVisitor(token) ? name : []))

it('knows who was looked up, without asking again', async () => {
  expect(known()).toEqual(['ada', 'adaElsewhere', 'tom'])
  expect(knownVisitor(cast.ada)).toEqual({ kind: 'reader', userId: ids.ada, isVerified: false })
})

it.each(['', 'forged', 'x'.repeat(10_000)])('never knows %j', async (token) => {
  expect(await findVisitor(token)).toEqual({ kind: 'anonymous' })
  expect(knownVisitor(token)).toBeUndefined()
})

it('asks the table once for five hundred who come with one session', async () => {
  startRemembering()
  vi.mocked(sessions.findSession).mockClear()
  await Promise.all(Array.from({ length: 500 }, () => findVisitor(cast.ada)))
  expect(sessions.findSession).toHaveBeenCalledTimes(1)
})

it('does not know a session by its hash', async () => {
  expect(await findVisitor(hashToken(cast.ada))).toEqual({ kind: 'anonymous' })
  expect(knownVisitor(hashToken(cast.ada))).toBeUndefined()
})

it('forgets a session by the hash of its token, and no other', () => {
  forgetSession(hashToken(cast.ada))
  expect(known()).toEqual(['adaElsewhere', 'tom'])
})

it('forgets a session that is ended here, at once', async () => {
  await endSession(cast.ada)
  expect(knownVisitor(cast.ada)).toBeUndefined()
  expect(await findVisitor(cast.ada)).toEqual({ kind: 'anonymous' })
})

it('forgets all sessions of a user, and no other’s', () => {
  forgetUser(ids.ada)
  expect(known()).toEqual(['tom'])
})

it('forgets everybody', () => {
  startRemembering()
  expect(known()).toEqual([])
})

it('knows a new role once it was told to forget the user', async () => {
  await db().user.update({ where: { id: ids.ada }, data: { role: 'editor' } })
  forgetUser(ids.ada)
  expect(await findVisitor(cast.ada)).toEqual({ kind: 'staff', userId: ids.ada, role: 'editor' })
  expect(knownVisitor(cast.ada)).toMatchObject({ kind: 'staff', role: 'editor' })
})

it('takes a session for nobody’s from the moment it expires', () => {
  vi.useFakeTimers({ now: Date.now() + sessionLifetimes.reader.absoluteSeconds * 1000 + 1 })
  expect(knownVisitor(cast.ada)).toEqual({ kind: 'anonymous' })
})

it('asks the table about a session that nobody used here for too long', async () => {
  vi.useFakeTimers({ now: Date.now() + idleMs, toFake: ['Date'] })
  expect(knownVisitor(cast.ada)).toBeUndefined()
  expect(await findVisitor(cast.ada)).toEqual({ kind: 'anonymous' })
})

it('believes the table when the session was used in another instance', async () => {
  vi.useFakeTimers({ now: Date.now() + idleMs, toFake: ['Date'] })
  await db().session.updateMany({ data: { lastSeenAt: new Date() } })
  expect(await findVisitor(cast.ada)).toEqual({
    kind: 'reader',
    userId: ids.ada,
    isVerified: false,
  })
  expect(knownVisitor(cast.ada)).toEqual({ kind: 'reader', userId: ids.ada, isVerified: false })
})

it('keeps a session alive that is used from memory alone, and writes that once', async () => {
  await db().session.updateMany({ data: { lastSeenAt: ago(10 * 60_000) } })
  startRemembering()
  await findVisitor(cast.ada)
  await writeUses()
  await db().session.updateMany({ data: { lastSeenAt: ago(10 * 60_000) } })
  vi.useFakeTimers({ now: Date.now() + 6 * 60_000, toFake: ['Date'] })
  for (let use = 0; use < 3; use += 1) expect(knownVisitor(cast.ada)).toBeDefined()
  await writeUses()
  const used = await db().session.count({ where: { lastSeenAt: { gt: ago(8 * 60_000) } } })
  expect(used).toBe(1)
})

it.each<[what: string, forget: () => void]>([
  ['of the session', () => forgetSession(hashToken(cast.ada))],
  ['of the user', () => forgetUser(ids.ada)],
  ['of everybody', () => startRemembering()],
])(
  'does not lose the revocation %s that arrives while the table is read',
  async (_what, forget) => {
    startRemembering()
    const { findSession } = await vi.importActual<typeof sessions>('./sessions')
    vi.mocked(sessions.findSession).mockImplementationOnce(async (token) => {
      const found = await findSession(token)
      await db().session.deleteMany()
      forget()
      return found
    })
    await findVisitor(cast.ada)
    expect(knownVisitor(cast.ada)).toBeUndefined()
    expect(await findVisitor(cast.ada)).toEqual({ kind: 'anonymous' })
  },
)

it('knows as many as it should and no more', async () => {
  vi.mocked(sessions.findSession).mockResolvedValue(sampleSession(ids.tom))
  for (let number = 0; number < 50_100; number += 1) await findVisitor(`token ${number}`)
  expect(knownVisitor('token 50099')).toBeDefined()
  expect(knownVisitor('token 1')).toBeUndefined()
  forgetUser(ids.tom)
  expect(knownVisitor('token 50099')).toBeUndefined()
})
