import { getServerSession } from 'next-auth'
import { cache } from 'react'
import { requestContext } from '@/lib/platform/request-context'
import { authOptions } from './session-options'
import type { Visitor } from './types'

/**
 * Who is reading, by the session in the request.
 * @throws when the session could not be looked up: next-auth would take that for having none.
 */
export const currentVisitor = cache(async (): Promise<Visitor> => {
  const session = await getServerSession(authOptions())
  const { sessionFailure } = requestContext()
  if (sessionFailure) throw new Error('The session was not read.', { cause: sessionFailure })
  return session?.visitor ?? { kind: 'anonymous' }
})
