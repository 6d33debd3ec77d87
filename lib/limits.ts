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
  /** Names and handles chosen for one account. */
  chooseName: { name: 'choose-name', points: 20, seconds: 86_400, whenStoreFails: 'refuse' },
  /** Mails about a new address that one account asks for. */
  changeAddress: { name: 'change-address', points: 5, seconds: 3600, whenStoreFails: 'refuse' },
  /** Tries of links to object to a change of address, from one network. */
  objection: { name: 'objection', points: 20, seconds: 3600, whenStoreFails: 'refuse' },
  /** Copies of their data that are made for one account. */
  dataExport: { name: 'data-export', points: 3, seconds: 86_400, whenStoreFails: 'refuse' },
  /** Changes of choices and agreements by one account. */
  consent: { name: 'consent', points: 60, seconds: 3600, whenStoreFails: 'refuse' },
  /** Wrong codes for the second step of one account. Only those reach it who know the password. */
  secondStep: { name: 'second-step', points: 20, seconds: 3600, whenStoreFails: 'refuse' },
  /** Passkeys shown by one network: verifying one is work. */
  passkey: { name: 'passkey', points: 100, seconds: 600, whenStoreFails: 'refuse' },
  /** Invitations into the newsroom that one administrator mails. */
  invitation: { name: 'invitation', points: 40, seconds: 3600, whenStoreFails: 'refuse' },
  /** Saves of drafts by one member of staff: an editor in a browser makes 15 a minute at most. */
  draftSave: { name: 'draft-save', points: 600, seconds: 600, whenStoreFails: 'allow' },
  /** Pictures uploaded by one member of staff: each takes a processor for seconds. */
  upload: { name: 'upload', points: 120, seconds: 3600, whenStoreFails: 'refuse' },
  /** Puzzles handed to one network. */
  captcha: { name: 'captcha', points: 300, seconds: 600, whenStoreFails: 'allow' },
  /** Searches from one network: an office reads, a robot is slowed down. */
  search: { name: 'search', points: 120, seconds: 60, whenStoreFails: 'allow' },
} satisfies Record<string, Limit>
