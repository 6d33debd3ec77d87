import type { MailState } from '@/lib/mail/types'

/** What staff call a state, and what it means for them. */
export const stateWords: Record<MailState, { name: string; meaning: string }> = {
  failed: {
    name: 'Not delivered',
    meaning:
      'It was refused, or tried as often as a mail is tried. It is not sent again by itself.',
  },
  uncertain: {
    name: 'Perhaps delivered',
    meaning:
      'It was handed over twice, and no answer came. Sending it again may bring another copy.',
  },
  waiting: { name: 'Waiting', meaning: 'It is sent when its time comes.' },
  sending: { name: 'Being sent', meaning: 'It is on its way to the mail server.' },
  delivered: {
    name: 'Delivered',
    meaning: 'The mail server took it, or it is a file where there is none.',
  },
  given_up: { name: 'Given up', meaning: 'Somebody in the newsroom decided not to send it.' },
}
