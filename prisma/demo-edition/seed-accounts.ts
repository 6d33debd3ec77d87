import { hashPassword } from '@/lib/accounts/password'
import { recordRegistrationConsents } from '@/lib/consent/record-consents'
import { db } from '@/lib/platform/db'

export const demoAccounts = [
  { email: 'admin@standfirst.example', role: 'admin' },
  { email: 'editor@standfirst.example', role: 'editor' },
  { email: 'writer@standfirst.example', role: 'writer' },
  { email: 'reader@standfirst.example', role: 'reader' },
] as const

/** Makes the demo accounts, verified, with one password. */
export async function seedAccounts(password: string): Promise<void> {
  const passwordHash = await hashPassword(password)
  await db().$transaction(async (transaction) => {
    for (const account of demoAccounts) {
      const { id } = await transaction.user.create({
        data: { ...account, passwordHash, emailVerifiedAt: new Date() },
        select: { id: true },
      })
      await recordRegistrationConsents(transaction, id, 'demo-edition')
    }
  })
}
