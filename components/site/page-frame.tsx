import type { ReactNode } from 'react'
import type { Visitor } from '@/lib/accounts/types'
import { Footer } from './footer'
import { Masthead } from './masthead'

interface PageFrameProps {
  visitor: Visitor
  path: string
  currentSection?: string
  /** On the front page: when its newest story was published. */
  edition?: Date | null
  children: ReactNode
}

export const PageFrame = ({ children, ...masthead }: PageFrameProps) => (
  <>
    <Masthead {...masthead} />
    <main id="main" tabIndex={-1}>
      {children}
    </main>
    <Footer />
  </>
)
