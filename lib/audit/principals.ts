import { randomBytes } from 'node:crypto'
import type { Client } from './client'
import { Guest } from './guest'
import type { Principal } from './types'

export interface Cast {
  /** Whom the gate must keep out, each in its own way. */
  principals: Principal[]
  /** A registered reader, who must be shown what the others must not. */
  control: Principal
  /** Who could not be made, and why. */
  missing: string[]
  /** Takes back what was made for the audit. */
  dismiss: () => Promise<void>
}

export interface Credentials {
  email: string
  password: string
}

export const nobody: Principal = { name: 'nobody', cookie: '', reads: ['free'] }
export const controlName = 'a reader'
export const controlReads: Principal['reads'] = ['free', 'registered', 'premium']

/**
 * The visitors that can be made through the site's own forms. Without credentials a reader is
 * registered, who stays. @throws when nobody can sign in: without a control nothing is proved.
 */
export async function castFromOutside(
  client: Client,
  site: string,
  given: Credentials | null,
): Promise<Cast> {
  const reader = given ?? newReader()
  const guest = new Guest(client, site)
  const entered = given
    ? await guest.signIn(reader.email, reader.password)
    : await guest.register(reader.email, reader.password)
  if (!entered) throw new Error(`${reader.email} cannot ${given ? 'sign in' : 'register'}.`)
  const leaver = new Guest(client, site)
  const left = await leaver.signIn(reader.email, reader.password)
  if (left) await leaver.signOut()
  const needsDatabase = 'needs the database: set DATABASE_URL'
  return {
    control: { name: controlName, cookie: guest.cookie, reads: controlReads },
    principals: [
      nobody,
      { name: 'a forged session', cookie: forge(guest.cookie), reads: ['free'] },
      ...(left
        ? [{ name: 'a signed-out session', cookie: leaver.cookie, reads: nobody.reads }]
        : []),
    ],
    missing: [
      `an expired session ${needsDatabase}`,
      `a banned reader ${needsDatabase}`,
      ...(left ? [] : ['a signed-out session: signing in a second time was refused']),
      given
        ? `an unverified reader ${needsDatabase}`
        : `an unverified reader: ${reader.email}, who was registered for the audit and stays, is the control`,
    ],
    dismiss: async () => undefined,
  }
}

const newReader = (): Credentials => ({
  email: `gate-audit-${randomBytes(6).toString('hex')}@example.com`,
  password: randomBytes(12).toString('base64url'),
})

/** The same cookies with other values: as long, and nobody's. */
export const forge = (cookie: string): string =>
  cookie.replace(/=([^;]*)/g, (_, value: string) => {
    return `=${randomBytes(value.length).toString('base64url').slice(0, value.length)}`
  })
