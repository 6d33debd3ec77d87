import { db, type Transaction } from '@/lib/platform/db'
import { type SettingValues, settings } from './schemas'

/** @throws ZodError when the table holds what the setting cannot be: nothing is guessed. */
export async function readSetting<Key extends keyof SettingValues>(
  key: Key,
  client: Transaction = db(),
): Promise<SettingValues[Key]> {
  const { schema, atFirst } = settings[key]
  const chosen = await client.setting.findUnique({ where: { key } })
  return chosen ? schema.parse(chosen.value) : atFirst
}
