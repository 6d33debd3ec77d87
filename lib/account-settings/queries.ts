import { endsOf } from '@/lib/accounts/session-lifetimes'
import { db } from '@/lib/platform/db'
import { handleStaysUntil } from './policy'
import type { DeviceView, SettingsView } from './types'

/** A reader’s own settings, for nobody else. */
export async function findSettings(userId: string): Promise<SettingsView> {
  const user = await db().user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      email: true,
      emailVerifiedAt: true,
      displayName: true,
      handle: true,
      handleChosenAt: true,
      passwordHash: true,
    },
  })
  return {
    email: user.email,
    isVerified: user.emailVerifiedAt !== null,
    displayName: user.displayName,
    handle: user.handle,
    handleStaysUntil: handleStaysUntil(user.handleChosenAt, new Date()),
    hasPassword: user.passwordHash !== null,
  }
}

/** Where a reader is signed in, the device that asks first and then the last used. */
export async function listDevices(userId: string, ownHash: string | null): Promise<DeviceView[]> {
  const sessions = await db().session.findMany({
    where: { userId },
    orderBy: { lastSeenAt: 'desc' },
    select: {
      id: true,
      tokenHash: true,
      device: true,
      createdAt: true,
      lastSeenAt: true,
      expiresAt: true,
      user: { select: { role: true } },
    },
  })
  return sessions
    .filter((session) => {
      const { latest, idle } = endsOf(session, session.user.role)
      return Date.now() < Math.min(latest, idle)
    })
    .map(({ id, tokenHash, device, createdAt, lastSeenAt }) => {
      const isThis = tokenHash === ownHash
      return { id, device, signedInAt: createdAt, lastSeenAt, isThis }
    })
    .sort((a, b) => Number(b.isThis) - Number(a.isThis))
}
