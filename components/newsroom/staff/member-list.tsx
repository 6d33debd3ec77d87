import { formatDate } from '@/lib/platform/clock'
import { site } from '@/lib/site'
import type { MemberView } from '@/lib/staff/types'
import { roleNames } from './role-names'

/** Everybody of the newsroom. */
export const MemberList = ({ members }: { members: MemberView[] }) => (
  <ul className="mt-4 border-t border-line font-sans text-[0.9375rem]">
    {members.map((member) => (
      <li key={member.id} className="border-b border-line">
        <MemberRow member={member} />
      </li>
    ))}
  </ul>
)

const MemberRow = ({ member }: { member: MemberView }) => (
  <div className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[minmax(0,1fr)_9rem_13rem_13rem]">
    <div className="min-w-0">
      <a
        href={`/newsroom/staff/${member.id}`}
        className="inline-block py-1 font-semibold break-words underline"
      >
        {member.name ?? member.email}
      </a>
      {member.name && <p className="break-words text-muted">{member.email}</p>}
    </div>
    <p className={`md:pt-1 ${member.disabledAt ? 'font-semibold text-accent' : ''}`}>
      {member.disabledAt ? 'Disabled' : roleNames[member.role]}
    </p>
    <p className={`md:pt-1 ${member.hasSecondFactor ? 'text-muted' : ''}`}>
      {member.hasSecondFactor ? 'Second factor set up' : 'No second factor yet'}
    </p>
    <p className="text-muted md:pt-1">
      Here on {formatDate(member.lastSeenOn, site.locale, 'UTC')}
    </p>
  </div>
)
