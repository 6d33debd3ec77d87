import type { Metadata } from 'next'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import { MemberList } from '@/components/newsroom/staff/member-list'
import { OpenInvitations } from '@/components/newsroom/staff/open-invitations'
import { listMembers, listOpenInvitations } from '@/lib/staff/queries'

export const metadata: Metadata = { title: 'Staff' }

export default function StaffPage() {
  return <NewsroomFrame page="staff">{() => <Everybody />}</NewsroomFrame>
}

async function Everybody() {
  const [members, invitations] = await Promise.all([listMembers(), listOpenInvitations()])
  return (
    <>
      <p className="mt-4 font-sans text-base">
        <a
          href="/newsroom/staff/invite"
          className="inline-flex min-h-11 items-center font-semibold underline"
        >
          Invite somebody
        </a>
      </p>
      <MemberList members={members} />
      <OpenInvitations invitations={invitations} />
    </>
  )
}
