import { db } from '@/lib/platform/db'

/** A reader's own account, for nobody else. */
export const findAccount = (userId: string): Promise<{ email: string }> =>
  db().user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } })
