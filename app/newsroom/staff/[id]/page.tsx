import type { Metadata } from 'next'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import { MemberForms } from '@/components/newsroom/staff/member-forms'
import { roleNames } from '@/components/newsroom/staff/role-names'
import { requireRecentSignIn } from '@/lib/accounts/session-recent'
import type { Staff } from '@/lib/accounts/types'
import { requestContext } from '@/lib/platform/request-context'
import { findMember } from '@/lib/staff/queries'
import { memberId } from '@/lib/staff/schemas'

export const metadata: Metadata = { title: 'A member of staff' }

export default async function MemberPage({ params }: { params: Promise<{ id: string }> }) {
  const id = memberId.safeParse((await params).id).data
  return (
    <NewsroomFrame page="staff" heading="A member of staff">
      {(admin) => <Member id={id} admin={admin} />}
    </NewsroomFrame>
  )
}

async function Member({ id, admin }: { id: string | undefined; admin: Staff }) {
  const member = id && (await findMember(id))
  if (!member) {
    requestContext().status = 404
    return <p className="mt-6">There is no such member of staff.</p>
  }
  const isOwn = member.id === admin.userId
  if (!isOwn) await requireRecentSignIn(`/newsroom/staff/${member.id}`)
  return (
    <>
      <p className="mt-4 text-xl break-words">{member.name ?? member.email}</p>
      <p className="mt-1 font-sans text-base text-muted break-words">
        {member.name && `${member.email} · `}
        {roleNames[member.role]}
        {member.disabledAt && ', disabled'}
      </p>
      {isOwn ? (
        <p className="mt-6 max-w-measure">
          This is your own account. Another administrator changes its role, or closes it.
        </p>
      ) : (
        <MemberForms member={member} />
      )}
      <p className="mt-10 font-sans text-base">
        <a href="/newsroom/staff" className="inline-block py-1 underline">
          All staff
        </a>
      </p>
    </>
  )
}
