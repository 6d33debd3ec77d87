import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { PageFrame } from '@/components/site/page-frame'
import { currentVisitor } from '@/lib/accounts/session'
import { parseSitePath } from '@/lib/platform/site-path'

export interface EntranceProps {
  searchParams: Promise<{ to?: string }>
}

interface EntrancePageProps extends EntranceProps {
  heading: string
  /** The form, given the path to go back to. */
  children: (to: string) => ReactNode
}

/** A page through which people come in; whoever is in already goes on to where they wanted to. */
export async function EntrancePage({ searchParams, heading, children }: EntrancePageProps) {
  const to = parseSitePath((await searchParams).to) ?? '/'
  const visitor = await currentVisitor()
  if (visitor.kind !== 'anonymous') redirect(to)
  return (
    <PageFrame visitor={visitor} path={to}>
      <div className="mx-auto max-w-measure px-4 pt-10">
        <h1 className="text-4xl font-bold">{heading}</h1>
        {children(to)}
      </div>
    </PageFrame>
  )
}
