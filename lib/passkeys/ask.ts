import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server'
import { db } from '@/lib/platform/db'
import { site } from '@/lib/site'
import { type Ceremony, makeChallenge } from './challenge'
import { relyingParty } from './relying-party'

const timeout = 5 * 60_000

/** What the browser is told to make a passkey with, as JSON. */
export async function askToRegister(userId: string): Promise<string> {
  const user = await db().user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, passkeys: { select: { credentialId: true, transports: true } } },
  })
  const options = await generateRegistrationOptions({
    rpName: site.name,
    rpID: relyingParty().id,
    userName: user.email,
    userDisplayName: user.email,
    userID: userHandle(userId),
    challenge: makeChallenge(`register ${userId}`),
    timeout,
    excludeCredentials: user.passkeys.map(descriptor),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return JSON.stringify(options)
}

/**
 * What the browser is told to ask a passkey with, as JSON: one of a user, or any that it has for this
 * site. It always asks for a PIN, a finger or a face, so that a passkey is two factors.
 */
export async function askForPasskey(ceremony: Ceremony, userId?: string): Promise<string> {
  const known = userId
    ? await db().passkey.findMany({
        where: { userId },
        select: { credentialId: true, transports: true },
      })
    : []
  const options = await generateAuthenticationOptions({
    rpID: relyingParty().id,
    challenge: makeChallenge(ceremony),
    timeout,
    userVerification: 'required',
    allowCredentials: known.map(descriptor),
  })
  return JSON.stringify(options)
}

/** By which a passkey says whose it is: no address, no name. */
export const userHandle = (userId: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(userId.replaceAll('-', ''), 'hex'))

const descriptor = (passkey: { credentialId: string; transports: string[] }) => ({
  id: passkey.credentialId,
  transports: passkey.transports,
})
