import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { deriveKey } from './derive-key'
import { env } from './env'

const algorithm = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/**
 * Encrypts with AES-256-GCM and a key for one purpose, derived from the site's secret. The context
 * is bound in: what was written for one row cannot be read as another's. Nonce, tag, text.
 */
export function encrypt(plain: string, purpose: string, context: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv(algorithm, keyFor(purpose), nonce).setAAD(Buffer.from(context))
  const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), text]))
}

/** @throws when the bytes, the purpose, the context or the site's secret are not those of `encrypt`. */
export function decrypt(sealed: Uint8Array, purpose: string, context: string): string {
  const nonce = sealed.subarray(0, nonceBytes)
  const tag = sealed.subarray(nonceBytes, nonceBytes + tagBytes)
  const decipher = createDecipheriv(algorithm, keyFor(purpose), nonce, { authTagLength: tagBytes })
    .setAAD(Buffer.from(context))
    .setAuthTag(tag)
  return (
    decipher.update(sealed.subarray(nonceBytes + tagBytes), undefined, 'utf8') +
    decipher.final('utf8')
  )
}

const keyFor = (purpose: string) => Buffer.from(deriveKey(env().NEXTAUTH_SECRET, purpose), 'hex')
