import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { db } from '@/lib/platform/db'
import { takeTurns } from '@/lib/platform/postgres/advisory-lock'
import { authorizeSettings } from './policy'
import { readSetting } from './queries'
import { type SettingValues, settings } from './schemas'

/** @throws ForbiddenError, ZodError */
export async function changeSetting<Key extends keyof SettingValues>(
  actor: Actor,
  key: Key,
  to: SettingValues[Key],
): Promise<void> {
  authorizeSettings(actor)
  const { name, schema } = settings[key]
  const value = schema.parse(to)
  await db().$transaction(async (transaction) => {
    await takeTurns(transaction, 'settings')
    const before = await readSetting(key, transaction)
    if (before === value) return
    await transaction.setting.upsert({
      where: { key },
      create: { key, value },
      update: { value },
    })
    const subject = { kind: 'setting', id: key, name } as const
    const details = { was: before, is: value }
    await recordDeed(transaction, actor, { action: 'setting.changed', subject, details })
  })
}
