import type { ReactNode } from 'react'

interface PageBodyProps {
  heading: ReactNode
  /** What the page is about, in a sentence. */
  lead?: ReactNode
  children: ReactNode
}

/** The middle of a page of lists: its heading, and what is below. */
export const PageBody = ({ heading, lead, children }: PageBodyProps) => (
  <div className="mx-auto max-w-page px-4 pt-8 sm:px-6 sm:pt-10">
    <h1 className="text-4xl leading-tight font-bold tracking-[-0.01em] sm:text-5xl">{heading}</h1>
    {lead && <div className="mt-3 max-w-measure text-xl leading-snug text-muted">{lead}</div>}
    <div className="mt-7">{children}</div>
  </div>
)
