import type { Metadata } from 'next'
import { ConfirmForm } from '@/components/accounts/confirm-form'
import { PageFrame } from '@/components/site/page-frame'
import { requireSession } from '@/lib/accounts/session-recent'
import { parseSitePath } from '@/lib/platform/site-path'

export const metadata: Metadata = { title: 'Confirm that it is you', robots: { index: false } }

interface Props {
  searchParams: Promise<{ to?: string }>
}

export default async function ConfirmPage({ searchParams }: Props) {
  const to = parseSitePath((await searchParams).to) ?? '/account'
  const { visitor } = await requireSession(to)
  return (
    <PageFrame visitor={visitor} path={to}>
      <div className="mx-auto max-w-measure px-4 pt-10">
        <h1 className="text-4xl font-bold">Confirm that it is you</h1>
        <p className="mt-3">
          What comes next is for the owner of this account only. It counts for ten minutes.
        </p>
        <ConfirmForm to={to} />
      </div>
    </PageFrame>
  )
}
