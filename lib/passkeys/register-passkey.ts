import { type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server'
import { db } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { demandsSecondStep } from '@/lib/second-factor/policy'
import { findFactors } from '@/lib/second-factor/queries'
import { queueChangeMail } from '@/lib/second-factor/queue-change-mail'
import { renewRecoveryCodes } from '@/lib/second-factor/renew-recovery-codes'
import { spendChallenge } from './challenge'
import { relyingParty } from './relying-party'

/** More than anybody has devices. */
const mostPasskeys = 20

interface NewPasskey {
  userId: string
  name: string
  response: RegistrationResponseJSON
}

/**
 * Keeps a passkey that the user's device made. If signing in takes a second step from now on, every
 * session ends, so that whoever came in by a password alone is out.
 * @returns recovery codes, for the only time, where the account has a second step since now.
 */
export async function registerPasskey({ userId, name, response }: NewPasskey): Promise<string[]> {
  const { credential, ...made } = await verify(response, userId)
  const before = await findFactors(userId)
  if (before.passkeys >= mostPasskeys) {
    throw new InvalidInputError({ form: 'Remove a passkey that you do not use first.' })
  }
  return db().$transaction(async (transaction) => {
    const { count } = await transaction.passkey.createMany({
      data: {
        userId,
        name,
        credentialId: credential.id,
        publicKey: credential.publicKey,
        counter: credential.counter,
        transports: credential.transports ?? [],
        isSynced: made.credentialDeviceType === 'multiDevice',
        isBackedUp: made.credentialBackedUp,
      },
      skipDuplicates: true,
    })
    if (count === 0) throw new InvalidInputError({ form: 'This passkey is here already.' })
    await queueChangeMail(transaction, userId, 'passkey-added')
    const after = { ...before, passkeys: before.passkeys + 1 }
    if (demandsSecondStep(before) || !demandsSecondStep(after)) return []
    await transaction.session.deleteMany({ where: { userId } })
    return renewRecoveryCodes(transaction, userId)
  })
}

async function verify(response: RegistrationResponseJSON, userId: string) {
  const { id, origin } = relyingParty()
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => spendChallenge(challenge, `register ${userId}`),
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
  }).catch((cause: unknown) => {
    throw new InvalidInputError({ form: 'The passkey was not made. Please try again.' }, { cause })
  })
  if (verified.verified) return verified.registrationInfo
  throw new InvalidInputError({ form: 'The passkey was not made. Please try again.' })
}
