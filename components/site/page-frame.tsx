import type { ReactNode } from 'react'
import type { Visitor } from '@/lib/accounts/types'
import { Footer } from './footer'
import { Masthead } from './masthead'

interface PageFrameProps {
  visitor: Visitor
  path: string
  currentSection?: string
  children: ReactNode
}

export const PageFrame = ({ visitor, path, currentSection, children }: PageFrameProps) => (
  <>
    <Masthead visitor={visitor} path={path} currentSection={currentSection} />
    <main id="main" tabIndex={-1}>
      {children}
    </main>
    <Footer />
  </>
)
