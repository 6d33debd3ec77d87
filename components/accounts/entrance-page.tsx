import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { currentVisitor } from '@/lib/accounts/session'
import { parseSitePath } from '@/lib/platform/site-path'
import { AccountFrame } from './account-frame'

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
    <AccountFrame visitor={visitor} to={to} heading={heading}>
      {children(to)}
    </AccountFrame>
  )
}
