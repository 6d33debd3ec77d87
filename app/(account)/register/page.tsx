import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { RegisterForm } from '@/components/accounts/register-form'
import { PageFrame } from '@/components/site/page-frame'
import { currentVisitor } from '@/lib/accounts/session'
import { parseSitePath } from '@/lib/platform/site-path'
import { site } from '@/lib/site'

export const metadata: Metadata = { title: 'Register', robots: { index: false } }

interface Props {
  searchParams: Promise<{ to?: string }>
}

export default async function RegisterPage({ searchParams }: Props) {
  const to = parseSitePath((await searchParams).to) ?? '/'
  const visitor = await currentVisitor()
  if (visitor.kind !== 'anonymous') redirect(to)
  return (
    <PageFrame visitor={visitor} path={to}>
      <div className="mx-auto max-w-measure px-4 pt-10">
        <h1 className="text-4xl font-bold">Register for free</h1>
        <p className="mt-3">
          Read every article of {site.name} but the Premium ones in full, and{' '}
          {site.premiumAllowance} of those each month. It takes an e-mail address and a password.
        </p>
        <RegisterForm to={to} source="register-page" />
      </div>
    </PageFrame>
  )
}
