import type { ReactNode } from 'react'
import { PageFrame } from '@/components/site/page-frame'
import type { Visitor } from '@/lib/accounts/types'

interface AccountFrameProps {
  visitor: Visitor
  /** The path to go back to. */
  to: string
  heading: string
  children: ReactNode
}

/** A page of one column about somebody's account. */
export const AccountFrame = ({ visitor, to, heading, children }: AccountFrameProps) => (
  <PageFrame visitor={visitor} path={to}>
    <div className="mx-auto max-w-measure px-4 pt-10">
      <h1 className="text-4xl font-bold">{heading}</h1>
      {children}
    </div>
  </PageFrame>
)
