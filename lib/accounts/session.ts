import { getServerSession, type Session } from 'next-auth'
import { cache } from 'react'
import { requestContext } from '@/lib/platform/request-context'
import { authOptions } from './session-options'
import type { Visitor } from './types'

/**
 * The session in the request.
 * @throws when it could not be looked up: next-auth would take that for having none.
 */
export const currentSession = cache(async (): Promise<Session | null> => {
  const session = await getServerSession(authOptions())
  const { sessionFailure } = requestContext()
  if (sessionFailure) throw new Error('The session was not read.', { cause: sessionFailure })
  return session
})

/** Who is reading, by the session in the request. */
export const currentVisitor = async (): Promise<Visitor> =>
  (await currentSession())?.visitor ?? { kind: 'anonymous' }
