import type { Metadata } from 'next'
import { ObjectionForm } from '@/components/account-settings/address-forms'
import { PageFrame } from '@/components/site/page-frame'
import { mayObject } from '@/lib/account-settings/object-to-address-change'
import { currentVisitor } from '@/lib/accounts/session'
import { site } from '@/lib/site'

export const metadata: Metadata = {
  title: 'Take your account back',
  robots: { index: false },
}

interface Props {
  searchParams: Promise<{ token?: string }>
}

export default async function ObjectionPage({ searchParams }: Props) {
  const token = (await searchParams).token ?? ''
  const isGood = await mayObject(token)
  return (
    <PageFrame visitor={await currentVisitor()} path="/account">
      <div className="mx-auto max-w-measure px-4 pt-10">
        <h1 className="text-4xl font-bold">
          {isGood ? 'Take your account back' : 'This link is good no more'}
        </h1>
        {isGood ? (
          <>
            <p className="mt-3">
              Your account gets this address again. Everybody is signed out, and the password is
              removed, with everything that was added since to sign in with. You then choose a new
              password.
            </p>
            <ObjectionForm token={token} />
          </>
        ) : (
          <p className="mt-3">
            It was used, or is too old. Write to us:{' '}
            <a href={`mailto:${site.contactEmail}`} className="underline">
              {site.contactEmail}
            </a>
          </p>
        )}
      </div>
    </PageFrame>
  )
}
