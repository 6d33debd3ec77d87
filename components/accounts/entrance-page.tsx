import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { GoogleProblem } from '@/components/google/google-problem'
import { currentVisitor } from '@/lib/accounts/session'
import { parseSitePath } from '@/lib/platform/site-path'
import { AccountFrame } from './account-frame'

export interface EntranceProps {
  searchParams: Promise<{ to?: string; google?: string }>
}

interface EntrancePageProps extends EntranceProps {
  heading: string
  /** The form, given the path to go back to. */
  children: (to: string) => ReactNode
}

/** A page through which people come in; whoever is in already goes on to where they wanted to. */
export async function EntrancePage({ searchParams, heading, children }: EntrancePageProps) {
  const { to: typedTo, google } = await searchParams
  const to = parseSitePath(typedTo) ?? '/'
  const visitor = await currentVisitor()
  if (visitor.kind !== 'anonymous') redirect(to)
  return (
    <AccountFrame visitor={visitor} to={to} heading={heading}>
      <GoogleProblem problem={google} />
      {children(to)}
    </AccountFrame>
  )
}
