import { randomBytes } from 'node:crypto'
import { keepLegalDocuments } from '@/lib/consent/keep-documents'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { withAdvisoryLock } from '@/lib/platform/postgres/advisory-lock'
import { demoAccounts, seedAccounts } from './demo-edition/seed-accounts'
import { seedEdition } from './demo-edition/seed-edition'

/**
 * Keeps the legal wordings, and fills an empty database with the demo edition and its accounts.
 * Any number of instances may start at once; one that was killed half-way is finished by the next.
 * Returns what to tell the person who started the site, a line each.
 */
export async function seed(): Promise<string[]> {
  await keepLegalDocuments()
  return withAdvisoryLock(env().DATABASE_URL, 'seed', async () => {
    if ((await db().user.count()) > 0) return tellDemoAccounts()
    const password = env().SEED_PASSWORD ?? randomBytes(9).toString('base64url')
    await seedEdition()
    await seedAccounts(password)
    return tellDemoAccounts(password)
  })
}

async function tellDemoAccounts(password?: string): Promise<string[]> {
  const kept = await db().user.findMany({
    where: {
      email: { in: demoAccounts.map(({ email }) => email) },
      emailVerifiedAt: { not: null },
    },
    orderBy: { createdAt: 'asc' },
    select: { email: true, role: true },
  })
  if (kept.length === 0) return []
  return [
    `Demo sign-ins, with the password ${password ?? 'that was set or printed at the first start'}:`,
    ...kept.map(({ email, role }) => `  ${email} (${role})`),
    'The first visit to /newsroom sets up a second factor: an authenticator app, or a passkey.',
  ]
}
