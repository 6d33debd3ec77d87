import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { formatDate } from '@/lib/platform/clock'
import { formResult } from '@/lib/platform/form-action'
import { site } from '@/lib/site'
import { invite, takeInvitationBack } from '@/lib/staff/actions'
import type { InvitationView } from '@/lib/staff/types'
import { roleNames } from './role-names'

/** Invitations that nobody accepted so far. Sending one again ends the link that was mailed before. */
export function OpenInvitations({ invitations }: { invitations: InvitationView[] }) {
  const refused = formResult('invitation') ?? formResult('invite')
  if (invitations.length === 0 && !refused) return null
  return (
    <section aria-labelledby="invitations" className="mt-10">
      <h2 id="invitations" className="text-2xl font-bold">
        Invited
      </h2>
      {refused && (
        <div className="mt-4">
          <FormAlert message={refused.message} />
        </div>
      )}
      <ul className="mt-4 border-t border-line font-sans text-[0.9375rem]">
        {invitations.map((invitation) => (
          <li key={invitation.id} className="border-b border-line">
            <InvitationRow invitation={invitation} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const day = (instant: Date) => formatDate(instant, site.locale, site.timeZone)

const InvitationRow = ({ invitation }: { invitation: InvitationView }) => (
  <div className="grid items-start gap-x-6 gap-y-2 py-3 md:grid-cols-[minmax(0,1fr)_auto]">
    <div className="min-w-0">
      <p className="font-semibold break-words">{invitation.email}</p>
      <p className="text-muted">
        {roleNames[invitation.role]}, invited by {invitation.invitedBy};{' '}
        {invitation.isExpired ? 'too old since' : 'good until'} {day(invitation.expiresAt)}
      </p>
    </div>
    <form action={takeInvitationBack} className="flex flex-wrap gap-3">
      <input type="hidden" name="id" value={invitation.id} />
      <input type="hidden" name="email" value={invitation.email} />
      <input type="hidden" name="role" value={invitation.role} />
      <Button compact quiet formAction={invite} about={`the invitation of ${invitation.email}`}>
        Send again
      </Button>
      <Button compact quiet about={`the invitation of ${invitation.email}`}>
        Take back
      </Button>
    </form>
  </div>
)
