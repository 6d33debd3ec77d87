import { domainToASCII } from 'node:url'
import { z } from 'zod'
import { isCommonPassword } from './common-passwords'

/**
 * A deliverable address: one dot-atom local part in ASCII (RFC 5321 §4.1.2 without quoted strings)
 * and a domain name, kept in lower case and punycode. Lists, groups, comments, control characters
 * and look-alike signs are refused rather than repaired, and so is what some mail software would decode
 * (RFC 2047 encoded words).
 */
const dotAtom = /^(?!.*=\?)[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const domainName =
  /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/

export const emailAddress = z
  .string('Enter your e-mail address.')
  .trim()
  .min(1, 'Enter your e-mail address.')
  .max(254, 'This e-mail address is too long.')
  .transform((typed, context) => {
    const at = typed.lastIndexOf('@')
    const local = typed.slice(0, at)
    const typedDomain = typed.slice(at + 1)
    const domain = /[/\\?#:@%[\]\s]/.test(typedDomain) ? '' : domainToASCII(typedDomain)
    if (at < 1 || local.length > 64 || !dotAtom.test(local) || !domainName.test(domain)) {
      context.addIssue('Enter an e-mail address like name@example.com.')
      return z.NEVER
    }
    return `${local.toLowerCase()}@${domain}`
  })
  .pipe(z.string().max(254, 'This e-mail address is too long.'))

const characters = (text: string) => [...text].length

/**
 * ASVS 5.0 6.2.1 and 6.2.4–6.2.9: 8 to 128 characters of any kind, kept exactly as typed, but none
 * of the passwords that are tried first.
 */
export const newPassword = z
  .string('Choose a password.')
  .min(1, 'Choose a password.')
  .refine((typed) => characters(typed) >= 8, 'Use 8 characters or more.')
  .refine((typed) => characters(typed) <= 128, 'Use 128 characters or fewer.')
  .refine(
    (typed) => !isCommonPassword(typed),
    'Many people use this password, so it is guessed first. Choose another, for example three words that have nothing to do with each other.',
  )

/** What somebody types who has one: never judged by the rules for new ones, only bounded. */
export const existingPassword = z
  .string('Enter your password.')
  .min(1, 'Enter your password.')
  .refine((typed) => Buffer.byteLength(typed) <= 1024, 'That is not the right password.')

/** Six digits, in groups and among spaces if somebody likes, as they were mailed. */
export const typedCode = z
  .string('Enter the code from the mail.')
  .transform((typed) => typed.normalize('NFKC').replaceAll(/[\s-]/g, ''))
  .pipe(z.string().regex(/^\d{6}$/, 'Enter the six digits from the mail.'))

/** The token of a mailed link. */
export const linkToken = z
  .string('This link is not whole.')
  .regex(/^[\w-]{43}$/, 'This link is not whole.')
