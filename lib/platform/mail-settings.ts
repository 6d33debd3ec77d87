import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const nameAndAddress =
  /^(?:(?<name>[^\p{Cc}<>"@,;:\\]{1,80}?) *<(?<inside>[^<>]+)>|(?<bare>[^<>]+))$/u

/** `news@example.com` or `The Standfirst <news@example.com>`. */
export const mailFrom = z.string().transform((text, context) => {
  const { name, inside, bare } = nameAndAddress.exec(text.trim())?.groups ?? {}
  const address = z.email().safeParse(inside ?? bare)
  if (address.success) return { name, address: address.data }
  context.addIssue(
    'must be an address, or a name and an address: The Standfirst <news@example.com>',
  )
  return z.NEVER
})

export const smtpUrl = z
  .url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address', abort: true })
  .refine((url) => new URL(url).hostname !== '', 'must name the mail server')

/** An RSA key in PEM, or the path of a file that holds one. */
export const dkimPrivateKey = z.string().transform((given, context) => {
  try {
    const pem = given.startsWith('-----')
      ? given.replaceAll('\\n', '\n')
      : readFileSync(given, 'utf8')
    if (createPrivateKey(pem).asymmetricKeyType === 'rsa') return pem
  } catch {}
  context.addIssue('must be an RSA private key in PEM, or the path of a file that holds one')
  return z.NEVER
})

interface MailSettings {
  SMTP_URL?: string | undefined
  MAIL_FROM?: unknown
  DKIM_DOMAIN?: string | undefined
  DKIM_SELECTOR?: string | undefined
  DKIM_PRIVATE_KEY?: string | undefined
}

/** What is wrong with the settings taken together, in one line; null when nothing is. */
export function explainMailSettings(settings: MailSettings): string | null {
  const { SMTP_URL, MAIL_FROM, DKIM_DOMAIN, DKIM_SELECTOR, DKIM_PRIVATE_KEY } = settings
  if (SMTP_URL && !MAIL_FROM) {
    return 'MAIL_FROM: is missing, and SMTP_URL is set. Set it to the address that mails come from.'
  }
  const dkim = [DKIM_DOMAIN, DKIM_SELECTOR, DKIM_PRIVATE_KEY]
  if (dkim.some(Boolean) && !dkim.every(Boolean)) {
    return 'DKIM_PRIVATE_KEY: signing needs DKIM_DOMAIN, DKIM_SELECTOR and DKIM_PRIVATE_KEY. Set all three, or none.'
  }
  return null
}
