import { recordDeed } from '@/lib/audit-log/record'
import { db } from '@/lib/platform/db'

/** Somebody came in by two factors: of members of staff the audit log says so. */
export async function noteEntrance(userId: string): Promise<void> {
  const user = await db().user.findUnique({ where: { id: userId }, select: { role: true } })
  if (!user || user.role === 'reader') return
  const member = { kind: 'staff', userId, role: user.role } as const
  const subject = { kind: 'newsroom', id: userId, name: 'the newsroom' } as const
  await recordDeed(db(), member, { action: 'staff.signed-in', subject })
}
