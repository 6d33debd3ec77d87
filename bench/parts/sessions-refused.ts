import { lastParagraph, publishArticles } from '@/bench/stage/articles'
import { msUntil } from '@/bench/stage/ms-until'
import { signInReaders } from '@/bench/stage/sessions'
import { hashToken } from '@/lib/accounts/sessions'
import { db } from '@/lib/platform/db'
import { askAll } from '@/scripts/test/ask-all'

const sessions = 50

/**
 * Readers sign out at one server, and every other is banned in the database instead. How long after
 * that was asked for the other server, which knew the session, has refused it the article.
 */
export async function timeSessions(one: string, other: string): Promise<number[]> {
  const [path = ''] = await publishArticles('guarded', 1)
  const ending = lastParagraph(path.split('/').at(-1) ?? '')
  const cookies = await signInReaders(sessions, one, 'leaver')
  const times: number[] = []
  for (const [number, cookie] of cookies.entries()) {
    const reader = { reader: { path, headers: { cookie } } }
    const isOpen = async (origin: string) => {
      const answers = await askAll(origin, reader)
      return answers.every(({ status, body }) => status === 200 && body.includes(ending))
    }
    if (!(await isOpen(one)) || !(await isOpen(other))) throw new Error(`${path} is not open.`)
    const asked = performance.now()
    const [ms] = await Promise.all([
      msUntil(asked, `session ${number} is refused`, async () => !(await isOpen(other))),
      number % 2 === 0 ? signOut(one, cookie) : ban(cookie),
    ])
    times.push(ms)
  }
  return times
}

async function signOut(origin: string, cookie: string): Promise<void> {
  const headers = { cookie, origin }
  const method = 'POST'
  const { status } = await fetch(`${origin}/sign-out`, { method, headers, redirect: 'manual' })
  if (status !== 303) throw new Error(`Signing out was answered ${status}.`)
}

async function ban(cookie: string): Promise<void> {
  const tokenHash = hashToken(cookie.slice(cookie.indexOf('=') + 1))
  const where = { sessions: { some: { tokenHash } } }
  await db().user.updateMany({ where, data: { disabledAt: new Date() } })
}
