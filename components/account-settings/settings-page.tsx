import type { ReactNode } from 'react'
import { PageFrame } from '@/components/site/page-frame'
import type { SignedIn } from '@/lib/accounts/types'
import { AccountNotices } from './account-notices'
import { type AccountPath, accountParts } from './account-parts'

interface SettingsPageProps {
  visitor: SignedIn
  /** The part the page belongs to. */
  part: AccountPath
  /** The page itself, where it is below its part. */
  path?: string
  heading: string
  children: ReactNode
}

/** A page of the reader’s own: the parts beside it where there is room, a way back where there is not. */
export function SettingsPage({ visitor, part, path = part, heading, children }: SettingsPageProps) {
  const above = path === part ? '/account' : part
  return (
    <PageFrame visitor={visitor} path={path}>
      <div className="mx-auto max-w-page px-4 pt-8 sm:px-6 sm:pt-10 lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-x-14">
        <AccountNavigation part={part} />
        <div className="max-w-measure">
          {path !== '/account' && (
            <p className="no-print -mt-2 mb-2 font-sans text-[0.9375rem] lg:hidden">
              <a href={above} className="-ml-1 inline-flex min-h-11 items-center px-1 underline">
                Back to {nameOf(above)}
              </a>
            </p>
          )}
          <AccountNotices userId={visitor.userId} path={path} />
          <h1 className="text-3xl font-bold sm:text-4xl">{heading}</h1>
          {children}
        </div>
      </div>
    </PageFrame>
  )
}

const AccountNavigation = ({ part }: { part: AccountPath }) => (
  <nav
    aria-label="Parts of your account"
    className="no-print hidden border-r border-line pr-4 font-sans text-[0.9375rem] lg:block"
  >
    <ul className="sticky top-6">
      {accountParts.map(({ path, name }) => (
        <li key={path}>
          <a
            href={path}
            aria-current={path === part ? 'true' : undefined}
            className="flex min-h-11 items-center hover:underline aria-[current]:font-semibold aria-[current]:text-accent"
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const nameOf = (path: AccountPath): string =>
  (accountParts.find((each) => each.path === path)?.name ?? '').toLowerCase()
