import { withWorkers } from '@/bench/load/workers'
import { sessionCookieName } from '@/lib/accounts/session-cookie-name'
import { createSession } from '@/lib/accounts/sessions'
import { db } from '@/lib/platform/db'

/** The Cookie headers of so many readers, each with an account and a session of their own. */
export async function signInReaders(
  count: number,
  origin: string,
  group = 'reader',
): Promise<string[]> {
  const readers = await db().user.createManyAndReturn({
    data: Array.from({ length: count }, (_, number) => ({
      email: `${group}-${number}@bench.example`,
      emailVerifiedAt: new Date(),
      passwordHash: 'nobody signs in with a password',
    })),
    select: { id: true },
  })
  const cookies: string[] = []
  await withWorkers(8, readers, async ({ id }) => {
    const { token } = await createSession(id)
    cookies.push(cookieOf(origin, token))
  })
  return cookies
}

export const cookieOf = (origin: string, token: string): string =>
  `${sessionCookieName({ SITE_URL: origin })}=${token}`
