import { expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'

databaseSuite()

/** What becomes of each table about a newcomer who joins another account: decision 12. */
const moves = ['Consent', 'PremiumUnlock']
const ends = [
  'AddressChange',
  'AuthenticatorApp',
  'DataExport',
  'GoogleAccount',
  'OneTimeCode',
  'OutboxMail',
  'Passkey',
  'PendingSignIn',
  'RecoveryCode',
  'Session',
]

it('leaves no table that refers to readers undecided', async () => {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT DISTINCT conrelid::regclass::text AS name FROM pg_constraint
    WHERE contype = 'f' AND confrelid = '"User"'::regclass`
  const names = tables.map(({ name }) => name.replaceAll('"', '')).sort()
  expect(names).toEqual([...moves, ...ends].sort())
})
