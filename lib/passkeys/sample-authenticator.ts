import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'

/** What an authenticator says of itself each time. */
interface Touch {
  challenge: string
  origin: string
  rpId: string
  /** Whether a PIN, a finger or a face was shown. */
  verified?: boolean
  counter?: number
  userHandle?: string
}

/** An authenticator of one passkey (ES256, without attestation), for tests. */
export function sampleAuthenticator() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const credentialId = randomBytes(16)
  const id = credentialId.toString('base64url')

  return { id, make, show }

  function make(touch: Touch): RegistrationResponseJSON {
    const attested = Buffer.concat([Buffer.alloc(16), uint16(credentialId.length), credentialId])
    const authData = Buffer.concat([authenticatorData(touch, 0x40), attested, coseKey()])
    const attestationObject = Buffer.concat([
      Buffer.from([0xa3]),
      Buffer.concat([cborText('fmt'), cborText('none')]),
      Buffer.concat([cborText('attStmt'), Buffer.from([0xa0])]),
      Buffer.concat([cborText('authData'), Buffer.from([0x58, authData.length]), authData]),
    ]).toString('base64url')
    const response = { ...clientData('webauthn.create', touch), attestationObject, transports: [] }
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response }
  }

  function show(touch: Touch): AuthenticationResponseJSON {
    const authData = authenticatorData(touch, 0)
    const { clientDataJSON } = clientData('webauthn.get', touch)
    const signed = Buffer.concat([authData, sha256(Buffer.from(clientDataJSON, 'base64url'))])
    const response = {
      clientDataJSON,
      authenticatorData: authData.toString('base64url'),
      signature: sign('sha256', signed, privateKey).toString('base64url'),
      ...(touch.userHandle && { userHandle: touch.userHandle }),
    }
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response }
  }

  function coseKey(): Buffer {
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    const point = (text: string) => Buffer.from(text, 'base64url')
    return Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
      point(x),
      Buffer.from([0x22, 0x58, 0x20]),
      point(y),
    ])
  }
}

function authenticatorData({ rpId, verified = true, counter = 0 }: Touch, flags: number): Buffer {
  const count = Buffer.alloc(4)
  count.writeUInt32BE(counter)
  const touched = 0x01 | (verified ? 0x04 : 0)
  return Buffer.concat([sha256(Buffer.from(rpId)), Buffer.from([touched | flags]), count])
}

const clientData = (type: string, { challenge, origin }: Touch) => ({
  clientDataJSON: Buffer.from(
    JSON.stringify({ type, challenge, origin, crossOrigin: false }),
  ).toString('base64url'),
})

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest()

const uint16 = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff])

const cborText = (text: string): Buffer =>
  Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)])
