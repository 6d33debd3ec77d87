import type { Limit } from './platform/rate-limit'

/**
 * Every rate limit. `whenStoreFails` says what happens while Postgres does not answer:
 * 'refuse' fails closed, 'allow' fails open.
 */
export const limits = {
  /** Accounts made from one network, with a solved captcha. A school or an office is one network. */
  registerSolved: { name: 'register', points: 60, seconds: 600, whenStoreFails: 'refuse' },
  /** The same without an answer to the captcha: JavaScript off. */
  registerUnsolved: { name: 'register-plain', points: 40, seconds: 600, whenStoreFails: 'refuse' },
  /** Registrations of one address from one network. */
  registerAddress: {
    name: 'register-address',
    points: 10,
    seconds: 3600,
    whenStoreFails: 'refuse',
  },
  /** Wrong passwords for one address from one network: a stranger elsewhere locks nobody out. */
  signInAddress: { name: 'sign-in-address', points: 10, seconds: 900, whenStoreFails: 'refuse' },
  /** Wrong passwords from one network, whatever the address. */
  signInNetwork: { name: 'sign-in', points: 100, seconds: 900, whenStoreFails: 'refuse' },
  /** Wrong passwords on the page that asks the holder of a session for it once more. */
  confirm: { name: 'confirm', points: 10, seconds: 900, whenStoreFails: 'refuse' },
  /** Mails that somebody asked for, to one address, whatever they are for. Above it none is sent. */
  mailAddress: { name: 'mail-address', points: 3, seconds: 3600, whenStoreFails: 'refuse' },
  /** The same by one network. A registration's own mail counts for its address only. */
  mailNetwork: { name: 'mail-network', points: 10, seconds: 3600, whenStoreFails: 'refuse' },
  /** Codes typed in one network. Five wrong ones end a code anyway. */
  typedCode: { name: 'typed-code', points: 100, seconds: 600, whenStoreFails: 'refuse' },
  /** Puzzles handed to one network. */
  captcha: { name: 'captcha', points: 300, seconds: 600, whenStoreFails: 'allow' },
  /** Searches from one network: an office reads, a robot is slowed down. */
  search: { name: 'search', points: 120, seconds: 60, whenStoreFails: 'allow' },
} satisfies Record<string, Limit>
