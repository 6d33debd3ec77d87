import { db } from '@/lib/platform/db'

export interface PasskeyView {
  id: string
  name: string
  createdAt: Date
  lastUsedAt: Date | null
  /** Whether it is kept in more than one device. */
  isSynced: boolean
}

/** The passkeys of a user, the newest first. */
export const listPasskeys = (userId: string): Promise<PasskeyView[]> =>
  db().passkey.findMany({
    where: { userId },
    orderBy: { createdAt: 'desc' },
    select: { id: true, name: true, createdAt: true, lastUsedAt: true, isSynced: true },
  })
