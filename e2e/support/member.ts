import { randomUUID } from 'node:crypto'
import { hashPassword } from '@/lib/accounts/password'
import { db } from '@/lib/platform/db'

const password = 'a quiet word 42'

export interface Member {
  userId: string
  email: string
  password: string
}

/** Somebody with a verified address and a password, made without a form. */
export async function makeMember(
  role: 'reader' | 'writer' | 'editor' | 'admin' = 'reader',
): Promise<Member> {
  const email = `member-${randomUUID()}@example.com`
  const { id: userId } = await db().user.create({
    data: { email, role, passwordHash: await hashPassword(password), emailVerifiedAt: new Date() },
    select: { id: true },
  })
  return { userId, email, password }
}
