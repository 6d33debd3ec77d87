const minutes = 60
const hours = 60 * minutes

/**
 * How long what was mailed is good, in seconds. What lets somebody in or changes a password lives
 * ten minutes (ASVS 5.0 6.5.5). A link that only proves an address may wait a day for its reader.
 */
export const codeLifetimes = {
  verifyAddress: { code: 10 * minutes, link: 24 * hours },
  signIn: { code: 10 * minutes, link: 10 * minutes },
  resetPassword: { code: 10 * minutes, link: 10 * minutes },
  changeAddress: { code: 10 * minutes, link: 24 * hours },
  confirm: { code: 10 * minutes, link: 10 * minutes },
}

export type CodePurpose = keyof typeof codeLifetimes
