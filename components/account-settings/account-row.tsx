import type { ReactNode } from 'react'

interface AccountRowProps {
  name: string
  children: ReactNode
  /** Where it can be changed. */
  href?: string
  /** What can be done there. */
  verb?: string
}

/** A line of the overview: what it is, what it says, where it can be changed. */
export const AccountRow = ({ name, children, href, verb }: AccountRowProps) => (
  <li className="flex items-start justify-between gap-x-6 border-b border-line py-3 font-sans text-base">
    <div className="min-w-0">
      <p className="font-semibold">{name}</p>
      <p className="text-muted">{children}</p>
    </div>
    {href && (
      <a href={href} className="-my-1 inline-flex min-h-11 shrink-0 items-center px-1 underline">
        {verb}
        <span className="sr-only"> {name}</span>
      </a>
    )}
  </li>
)
