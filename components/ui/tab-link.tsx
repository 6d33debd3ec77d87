import type { ReactNode } from 'react'

interface TabLinkProps {
  href: string
  isCurrent: boolean
  children: ReactNode
}

/** One of a row of links to sides of the same thing. */
export const TabLink = ({ href, isCurrent, children }: TabLinkProps) => (
  <li>
    <a
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      className="flex min-h-11 items-center px-2 hover:underline aria-[current]:font-semibold aria-[current]:text-accent"
    >
      {children}
    </a>
  </li>
)
