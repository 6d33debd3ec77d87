import { getServerSession } from 'next-auth'
import { cache } from 'react'
import { authOptions } from './session-options'
import type { Visitor } from './types'

/** Who is reading, by the session in the request; anonymous when there is none or it cannot be verified. */
export const currentVisitor = cache(async (): Promise<Visitor> => {
  const session = await getServerSession(authOptions())
  return session?.visitor ?? { kind: 'anonymous' }
})
