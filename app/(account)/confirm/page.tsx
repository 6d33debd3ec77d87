import type { Metadata } from 'next'
import { AccountFrame } from '@/components/accounts/account-frame'
import { ConfirmWays } from '@/components/accounts/confirm-ways'
import { requireSession } from '@/lib/accounts/session-recent'
import { parseSitePath } from '@/lib/platform/site-path'

export const metadata: Metadata = { title: 'Confirm that it is you', robots: { index: false } }

interface Props {
  searchParams: Promise<{ to?: string; by?: string }>
}

export default async function ConfirmPage({ searchParams }: Props) {
  const { to: typedTo, by } = await searchParams
  const to = parseSitePath(typedTo) ?? '/account'
  const { visitor } = await requireSession(to)
  return (
    <AccountFrame visitor={visitor} to={to} heading="Confirm that it is you">
      <p className="mt-3">
        What comes next is for the owner of this account only. It counts for ten minutes.
      </p>
      <ConfirmWays userId={visitor.userId} to={to} isSent={by === 'mail'} />
    </AccountFrame>
  )
}
