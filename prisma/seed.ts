import { randomBytes } from 'node:crypto'
import { keepLegalDocuments } from '@/lib/consent/keep-documents'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { seedAccounts } from './demo-edition/seed-accounts'
import { seedEdition } from './demo-edition/seed-edition'

/**
 * Keeps the legal wordings, and fills an empty database with the demo edition and its accounts.
 * Returns what to tell the person who started the site, a line each.
 */
export async function seed(): Promise<string[]> {
  await keepLegalDocuments()
  if ((await db().user.count()) > 0) return []
  const password = env().SEED_PASSWORD ?? randomBytes(9).toString('base64url')
  await seedEdition()
  const addresses = await seedAccounts(password)
  return [
    `Demo sign-ins, all with the password ${password}`,
    ...addresses.map((address) => `  ${address}`),
  ]
}
