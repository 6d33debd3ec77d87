import { PrintedTime } from '@/components/articles/printed-time'
import { Fact } from '@/components/ui/fact'
import type { MailView } from '@/lib/mail/types'
import { stateWords } from './state-words'

/** The envelope: to whom, when, and how it went. */
export function MailFacts({ mail }: { mail: MailView }) {
  const { name, meaning } = stateWords[mail.state]
  return (
    <dl className="mt-6 max-w-measure space-y-4 font-sans text-base">
      <Fact name="State">
        <strong>{name}.</strong> {meaning}
      </Fact>
      {mail.uncertainAt && mail.state !== 'uncertain' && (
        <Fact name="Perhaps twice">
          An answer of the mail server was lost on <PrintedTime instant={mail.uncertainAt} />, and
          it was sent again. Both copies have the same Message-ID; most mail programs show one.
        </Fact>
      )}
      {mail.lastError && <Fact name="What the last attempt came to">{mail.lastError}</Fact>}
      <Fact name="To">{mail.recipient}</Fact>
      <Fact name="Written">
        <PrintedTime instant={mail.createdAt} />
      </Fact>
      <Fact name="Attempts">{mail.attempts}</Fact>
      {mail.state === 'waiting' && (
        <Fact name="Next attempt">
          <PrintedTime instant={mail.nextAttemptAt} />, or soon after
        </Fact>
      )}
      {mail.doneAt && (
        <Fact name="Done">
          <PrintedTime instant={mail.doneAt} />
        </Fact>
      )}
    </dl>
  )
}
