import type { Metadata } from 'next'
import { PageFrame } from '@/components/site/page-frame'
import { currentVisitor } from '@/lib/accounts/session'
import { retention } from '@/lib/privacy/retention'

export const metadata: Metadata = { title: 'Goodbye', robots: { index: false } }

export default async function DeletedPage() {
  return (
    <PageFrame visitor={await currentVisitor()} path="/">
      <div className="mx-auto max-w-measure px-4 pt-10">
        <h1 className="text-4xl font-bold">You are signed out everywhere</h1>
        <p className="mt-4">
          Your account will be deleted in {retention.deletions.days} days. We mailed you the day. If
          you change your mind before,{' '}
          <a href="/sign-in?to=/account/privacy/delete" className="underline">
            sign in
          </a>{' '}
          and keep it.
        </p>
        <p className="mt-4">Thank you for reading with us.</p>
      </div>
    </PageFrame>
  )
}
