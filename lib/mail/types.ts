/** As in the schema, where each is explained. */
export type MailState = 'failed' | 'uncertain' | 'waiting' | 'sending' | 'delivered' | 'given_up'

/** A mail that this worker holds: nobody else sends it while it renews the claim. */
export interface ClaimedMail {
  id: string
  claimId: string
  template: string
  recipient: string
  data: Uint8Array | null
  /** With the one that begins. */
  attempts: number
  uncertainAt: Date | null
  /** Set when the last worker handed it over and ended before there was an answer. */
  handedOverAt: Date | null
}

/** What staff see of a mail: the envelope, never what it says. */
export interface MailView {
  id: string
  /** What kind of mail it is. */
  title: string
  recipient: string
  state: MailState
  attempts: number
  nextAttemptAt: Date
  /** When an answer was lost: it may have arrived twice. */
  uncertainAt: Date | null
  lastError: string | null
  createdAt: Date
  doneAt: Date | null
}
