import type { Metadata } from 'next'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import { InviteForm } from '@/components/newsroom/staff/invite-form'
import { requireRecentSignIn } from '@/lib/accounts/session-recent'

export const metadata: Metadata = { title: 'Invite somebody' }

export default function InvitePage() {
  return (
    <NewsroomFrame page="staff" heading="Invite somebody">
      {() => <Invite />}
    </NewsroomFrame>
  )
}

async function Invite() {
  await requireRecentSignIn('/newsroom/staff/invite')
  return (
    <>
      <p className="mt-4 max-w-measure">
        They get a mail with a link that is good for seven days, and for one person. They choose a
        password, or sign in to the account they have, and set up a second factor.
      </p>
      <InviteForm />
    </>
  )
}
