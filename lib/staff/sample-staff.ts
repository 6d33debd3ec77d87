import { randomUUID } from 'node:crypto'
import type { Staff, StaffRole } from '@/lib/accounts/types'
import { db } from '@/lib/platform/db'

interface Sample {
  isDisabled?: boolean
  displayName?: string
}

/** A member of staff as the database has them, for tests. */
export async function makeStaff(role: StaffRole, sample: Sample = {}): Promise<Staff> {
  const { id: userId } = await db().user.create({
    data: {
      email: `${role}-${randomUUID()}@example.com`,
      emailVerifiedAt: new Date(),
      passwordHash: '-',
      role,
      displayName: sample.displayName ?? null,
      disabledAt: sample.isDisabled ? new Date() : null,
    },
    select: { id: true },
  })
  return { kind: 'staff', userId, role }
}
