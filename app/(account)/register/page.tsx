import type { Metadata } from 'next'
import { EntrancePage, type EntranceProps } from '@/components/accounts/entrance-page'
import { RegisterForm } from '@/components/accounts/register-form'
import { GoogleForm } from '@/components/google/google-form'
import { site } from '@/lib/site'

export const metadata: Metadata = { title: 'Register', robots: { index: false } }

export default function RegisterPage({ searchParams }: EntranceProps) {
  return (
    <EntrancePage searchParams={searchParams} heading="Register for free">
      {(to) => (
        <>
          <p className="mt-3">
            Read every article of {site.name} but the Premium ones in full, and{' '}
            {site.premiumAllowance} of those each month. It takes an e-mail address and a password.
          </p>
          <RegisterForm to={to} source="register-page" />
          <GoogleForm door="/register" to={to} />
        </>
      )}
    </EntrancePage>
  )
}
