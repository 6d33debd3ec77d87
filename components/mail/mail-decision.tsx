import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { giveUp, tryAgain } from '@/lib/mail/actions'
import { undecided } from '@/lib/mail/policy'
import type { MailView } from '@/lib/mail/types'
import { formResult } from '@/lib/platform/form-action'

/** What a person may decide about a mail that did not go. */
export function MailDecision({ mail }: { mail: MailView }) {
  const refused = formResult('mail')
  return (
    <div className="mt-8 space-y-5">
      {refused && <FormAlert message={refused.message} />}
      {undecided.includes(mail.state) && (
        <form action={tryAgain} className="flex flex-wrap gap-3">
          <input type="hidden" name="id" value={mail.id} />
          <Button>Try again</Button>
          <Button quiet formAction={giveUp}>
            Give up
          </Button>
        </form>
      )}
    </div>
  )
}
