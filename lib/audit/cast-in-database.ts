import { randomBytes } from 'node:crypto'
import { endSession } from '@/lib/accounts/end-session'
import { sessionCookieName } from '@/lib/accounts/session-cookie-name'
import { createSession } from '@/lib/accounts/sessions'
import { db } from '@/lib/platform/db'
import { site } from '@/lib/site'
import { type Cast, controlName, controlReads, forge, nobody } from './principals'
import type { Principal, State } from './types'

/** Premium is for who chose the article, which this one did not. */
const readByUnverified: State[] =
  site.verifiedAddressFor === 'reading' ? ['free'] : ['free', 'registered']

const host = 'gate-audit.invalid'
const leftoverMs = 3_600_000

/** Every visitor, made in the database of the site; they are deleted when the audit is over. */
export async function castInDatabase(address: string): Promise<Cast> {
  await deleteReaders(new Date(Date.now() - leftoverMs))
  const cookieFor = (token: string) => `${sessionCookieName({ SITE_URL: address })}=${token}`
  const made: string[] = []
  const session = async (verified = true) => {
    const userId = await makeReader(verified)
    made.push(userId)
    const { token } = await createSession(userId)
    return { userId, token, cookie: cookieFor(token) }
  }
  const control = await session()
  const expired = await session()
  await db().session.updateMany({
    where: { userId: expired.userId },
    data: { expiresAt: new Date(0) },
  })
  const left = await session()
  await endSession(left.token)
  const banned = await session()
  await db().user.update({ where: { id: banned.userId }, data: { disabledAt: new Date() } })
  const unverified = await session(false)
  const shut = (name: string, cookie: string, reads: State[] = nobody.reads): Principal => ({
    name,
    cookie,
    reads,
  })
  return {
    control: { name: controlName, cookie: control.cookie, reads: controlReads },
    principals: [
      nobody,
      shut('an expired session', expired.cookie),
      shut('a forged session', forge(control.cookie)),
      shut('a signed-out session', left.cookie),
      shut('a banned reader', banned.cookie),
      shut('an unverified reader', unverified.cookie, readByUnverified),
    ],
    missing: [],
    dismiss: async () => {
      await db().user.deleteMany({ where: { id: { in: made } } })
    },
  }
}

async function makeReader(verified: boolean): Promise<string> {
  const { id } = await db().user.create({
    data: {
      email: `${randomBytes(8).toString('hex')}@${host}`,
      emailVerifiedAt: verified ? new Date() : null,
      // Of no password: nobody can sign in.
      passwordHash: '',
    },
    select: { id: true },
  })
  return id
}

/** Of audits that were ended before they could clear up. */
const deleteReaders = (before: Date) =>
  db().user.deleteMany({
    where: { email: { endsWith: `@${host}` }, createdAt: { lt: before } },
  })
