import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PageFrame } from '@/components/site/page-frame'
import { Button } from '@/components/ui/button'
import { findAccount } from '@/lib/accounts/queries'
import { currentVisitor } from '@/lib/accounts/session'
import { findMonthlyAllowance } from '@/lib/gate/allowance'

export const metadata: Metadata = { title: 'Your account', robots: { index: false } }

export default async function AccountPage() {
  const visitor = await currentVisitor()
  if (visitor.kind === 'anonymous') redirect('/sign-in?to=/account')
  const account = await findAccount(visitor.userId)
  const allowance = visitor.kind === 'reader' && (await findMonthlyAllowance(visitor.userId))
  return (
    <PageFrame visitor={visitor} path="/account">
      <div className="mx-auto max-w-measure px-4 pt-10">
        <h1 className="text-4xl font-bold">Your account</h1>
        <dl className="mt-8 space-y-4 font-sans text-base">
          <div>
            <dt className="font-semibold">E-mail address</dt>
            <dd className="break-words">{account.email}</dd>
          </div>
          <div>
            <dt className="font-semibold">
              {visitor.kind === 'staff' ? 'Role' : 'Premium articles this month'}
            </dt>
            <dd>
              {visitor.kind === 'staff'
                ? `${visitor.role}: you read everything`
                : allowance && `${allowance.left} of ${allowance.total} left`}
            </dd>
          </div>
        </dl>
        {visitor.kind === 'staff' && (
          <p className="mt-6 font-sans text-base">
            <a href="/newsroom" className="inline-block py-1 font-semibold underline">
              Newsroom
            </a>
          </p>
        )}
        <form action="/sign-out" method="post" className="mt-10">
          <Button>Sign out</Button>
        </form>
      </div>
    </PageFrame>
  )
}
