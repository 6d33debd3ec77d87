import { db } from '@/lib/platform/db'
import { demandsSecondStep, type Factors } from './policy'

export const noFactors: Factors = { isStaff: false, hasApp: false, passkeys: 0 }

/** The factors of a user who may sign in. */
export async function findFactors(userId: string): Promise<Factors> {
  const user = await db().user.findFirst({
    where: { id: userId, disabledAt: null },
    select: {
      role: true,
      app: { select: { confirmedAt: true } },
      _count: { select: { passkeys: true } },
    },
  })
  if (!user) return noFactors
  return {
    isStaff: user.role !== 'reader',
    hasApp: Boolean(user.app?.confirmedAt),
    passkeys: user._count.passkeys,
  }
}

export const needsSecondStep = async (userId: string): Promise<boolean> =>
  demandsSecondStep(await findFactors(userId))

/** How many recovery codes a user has left. */
export const countRecoveryCodes = (userId: string): Promise<number> =>
  db().recoveryCode.count({ where: { userId, usedAt: null } })
