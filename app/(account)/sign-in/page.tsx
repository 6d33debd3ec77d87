import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignInForm } from '@/components/accounts/sign-in-form'
import { PageFrame } from '@/components/site/page-frame'
import { currentVisitor } from '@/lib/accounts/session'
import { parseSitePath } from '@/lib/platform/site-path'

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } }

interface Props {
  searchParams: Promise<{ to?: string }>
}

export default async function SignInPage({ searchParams }: Props) {
  const to = parseSitePath((await searchParams).to) ?? '/'
  const visitor = await currentVisitor()
  if (visitor.kind !== 'anonymous') redirect(to)
  return (
    <PageFrame visitor={visitor} path={to}>
      <div className="mx-auto max-w-measure px-4 pt-10">
        <h1 className="text-4xl font-bold">Sign in</h1>
        <SignInForm to={to} />
      </div>
    </PageFrame>
  )
}
