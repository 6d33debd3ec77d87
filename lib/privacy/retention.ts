interface Retention {
  /** Whole days, by the database’s clock. */
  days: number
}

/**
 * How long is kept what does not stay until its account is deleted. `remove-expired.ts` and, for
 * mails, lib/mail/tidy-mail.ts remove by this table, and the Privacy notice prints its figures:
 * changing one changes the notice’s wording.
 */
export const retention = {
  /** Accounts whose address was never confirmed, after they were last used. */
  unverifiedAccounts: { days: 30 },
  /** Accounts whose readers asked for deletion, until it is done: to change one’s mind. */
  deletions: { days: 7 },
  /** Sessions, after their end. */
  sessions: { days: 1 },
  /** Mailed codes and links, after they are good for nothing. */
  oneTimeCodes: { days: 1 },
  /** Attempts to sign in that wait for a second step, after they are good for nothing. */
  pendingSignIns: { days: 1 },
  /** The old address after a change, for as long as its reader may object. */
  addressChanges: { days: 7 },
  /** Who was mailed what kind of mail and when, after it was delivered or given up; not its text. */
  mails: { days: 30 },
  /** Handles that were given up, in a form that cannot be read, until somebody may take them. */
  retiredHandles: { days: 90 },
  /** Copies of somebody’s data, after they were made or asked for in vain. */
  dataExports: { days: 1 },
  /** Invitations into the newsroom, after their seven days. */
  invitations: { days: 30 },
  /** Counters of attempts, after their time; network addresses are in them in a form that cannot be read. */
  rateLimits: { days: 1 },
  /** Answers to captchas that were used, after their time. */
  spentChallenges: { days: 1 },
} satisfies Record<string, Retention>

/** What `remove-expired.ts` removes. */
export type Expiring = Exclude<keyof typeof retention, 'mails'>
