import type { Metadata } from 'next'
import { EntrancePage, type EntranceProps } from '@/components/accounts/entrance-page'
import { SignInForm } from '@/components/accounts/sign-in-form'

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } }

export default function SignInPage({ searchParams }: EntranceProps) {
  return (
    <EntrancePage searchParams={searchParams} heading="Sign in">
      {(to) => <SignInForm to={to} />}
    </EntrancePage>
  )
}
