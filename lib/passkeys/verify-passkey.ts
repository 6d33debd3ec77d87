import {
  type AuthenticationResponseJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server'
import { db } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { userHandle } from './ask'
import { type Ceremony, spendChallenge } from './challenge'
import { relyingParty } from './relying-party'

const unknown = 'This passkey is not known here, or it took too long. Please try again.'

/**
 * Whose passkey signed the challenge of a ceremony, with a PIN, a finger or a face.
 * @throws InvalidInputError when it is nobody's, or nothing was signed.
 */
export async function verifyPasskey(
  response: AuthenticationResponseJSON,
  ceremony: Ceremony,
): Promise<{ userId: string }> {
  const passkey = await db().passkey.findFirst({
    where: { credentialId: response.id, user: { disabledAt: null } },
  })
  if (!passkey || !isOf(passkey.userId, response)) throw new InvalidInputError({ form: unknown })
  const { id, origin } = relyingParty()
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (challenge) => spendChallenge(challenge, ceremony),
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
    credential: {
      id: passkey.credentialId,
      publicKey: passkey.publicKey,
      counter: Number(passkey.counter),
    },
  }).catch((cause: unknown) => {
    throw new InvalidInputError({ form: unknown }, { cause })
  })
  if (!verified.verified) throw new InvalidInputError({ form: unknown })
  const { newCounter, credentialBackedUp } = verified.authenticationInfo
  const { count } = await db().passkey.updateMany({
    where: { id: passkey.id, counter: passkey.counter },
    data: { counter: newCounter, isBackedUp: credentialBackedUp, lastUsedAt: new Date() },
  })
  if (count === 0) throw new InvalidInputError({ form: unknown })
  return { userId: passkey.userId }
}

/** A passkey says whose it is where it was chosen by the browser; then that must be its owner. */
const isOf = (userId: string, { response }: AuthenticationResponseJSON): boolean =>
  !response.userHandle ||
  response.userHandle === Buffer.from(userHandle(userId)).toString('base64url')
