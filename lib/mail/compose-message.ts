import { createTransport } from 'nodemailer'
import { emailAddress } from '@/lib/accounts/schemas'
import { env } from '@/lib/platform/env'
import { site } from '@/lib/site'
import type { Letter } from './mail-template'
import { renderLetter } from './render-letter'

export interface ComposedMessage {
  /** The envelope: one sender, one recipient. */
  from: string
  to: string
  /** RFC 5322, with CRLF line ends. */
  raw: Buffer
  html: string
  text: string
}

const oneLine = /^[^\p{Cc}\p{Zl}\p{Zp}]{1,200}$/u

/**
 * Writes the message, signed when there is a key. Addresses are objects and never parsed as a list;
 * the Message-ID is the mail's own, so that a second copy is known for one.
 * @throws when recipient or subject could not be a header.
 */
export async function composeMessage(
  id: string,
  recipient: string,
  letter: Letter,
): Promise<ComposedMessage> {
  if (emailAddress.safeParse(recipient).data !== recipient) {
    throw new Error('The recipient is not one plain address.')
  }
  if (!oneLine.test(letter.subject)) throw new Error('The subject is not one line.')
  const from = mailSender()
  const bodies = await renderLetter(letter)
  const { message } = await writer().sendMail({
    from,
    to: { name: '', address: recipient },
    subject: letter.subject,
    ...bodies,
    messageId: messageIdOf(id),
    // RFC 3834: no out-of-office notes, please.
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  if (!Buffer.isBuffer(message)) throw new Error('The message was not written whole.')
  return { ...bodies, from: from.address, to: recipient, raw: message }
}

const messageIdOf = (id: string): string => `<${id}@${mailSender().address.split('@')[1]}>`

function mailSender(): { name: string; address: string } {
  const { name = site.name, address = site.contactEmail } = env().MAIL_FROM ?? {}
  return { name, address }
}

function writer() {
  const { DKIM_DOMAIN, DKIM_SELECTOR, DKIM_PRIVATE_KEY } = env()
  const dkim =
    DKIM_DOMAIN && DKIM_SELECTOR && DKIM_PRIVATE_KEY
      ? { domainName: DKIM_DOMAIN, keySelector: DKIM_SELECTOR, privateKey: DKIM_PRIVATE_KEY }
      : undefined
  return createTransport({ streamTransport: true, buffer: true, newline: 'windows', dkim })
}
