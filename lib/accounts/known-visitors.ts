import { LRUCache } from 'lru-cache'
import { processWide } from '@/lib/platform/process-wide'
import { singleFlight } from '@/lib/platform/single-flight'
import { endsOf } from './session-lifetimes'
import { noteUse, usePrecisionMs } from './session-use'
import { findSession, hashToken } from './sessions'
import type { Visitor } from './types'
import { toVisitor } from './visitor'

interface Known {
  visitor: Visitor
  tokenHash: string
  /** When the session ends at the latest. */
  endsAt: number
  seenAt: number
  idleMs: number
}

/**
 * The visitors of sessions that were looked up lately, in front of the session table. Only a process
 * that hears the database remembers any, and it forgets what changed there.
 */
const known = processWide('known-visitors', () => {
  const tokenByHash = new Map<string, string>()
  const byToken = new LRUCache<string, Known>({
    max: 50_000,
    dispose: ({ tokenHash }) => tokenByHash.delete(tokenHash),
  })
  const lookUps = new Map<string, Promise<Visitor>>()
  return { byToken, tokenByHash, lookUps, changes: 0, remembering: false }
})

/** Who holds this token, if that is known; undefined when the table has to be asked. */
export function knownVisitor(token: string): Visitor | undefined {
  const session = known.byToken.get(token)
  if (!session) return undefined
  const now = Date.now()
  if (session.endsAt <= now) return { kind: 'anonymous' }
  const unused = now - session.seenAt
  // It may have been used elsewhere meanwhile: the table knows.
  if (unused >= session.idleMs) return undefined
  if (unused > usePrecisionMs) {
    session.seenAt = now
    noteUse(session.tokenHash)
  }
  return session.visitor
}

/** Who holds this token, by the table. @throws when the database does not answer. */
export function findVisitor(token: string): Promise<Visitor> {
  if (!known.remembering) return lookUp(token)
  return singleFlight(known.lookUps, `${known.changes} ${token}`, () => lookUp(token))
}

async function lookUp(token: string): Promise<Visitor> {
  const before = known.changes
  const session = await findSession(token)
  if (!session) return { kind: 'anonymous' }
  const visitor = toVisitor(session.userId, session.user)
  if (known.remembering && before === known.changes) {
    const tokenHash = hashToken(token)
    const { latest, idle } = endsOf(session, session.user.role)
    const seenAt = session.lastSeenAt.getTime()
    known.byToken.set(token, { visitor, tokenHash, endsAt: latest, seenAt, idleMs: idle - seenAt })
    known.tokenByHash.set(tokenHash, token)
  }
  return visitor
}

export function forgetSession(tokenHash: string): void {
  known.changes += 1
  const token = known.tokenByHash.get(tokenHash)
  if (token) known.byToken.delete(token)
}

export function forgetUser(userId: string): void {
  known.changes += 1
  for (const [token, { visitor }] of known.byToken.entries()) {
    if (visitor.kind !== 'anonymous' && visitor.userId === userId) known.byToken.delete(token)
  }
}

/** Said when the database begins to be heard; what was known before is not believed. */
export function startRemembering(): void {
  stopRemembering()
  known.remembering = true
}

/** Said when the database is heard no more. */
export function stopRemembering(): void {
  known.remembering = false
  known.changes += 1
  known.byToken.clear()
}
