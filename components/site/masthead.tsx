import type { Visitor } from '@/lib/accounts/types'
import { formatPrintedDate } from '@/lib/platform/clock'
import { site } from '@/lib/site'
import { SectionsNav } from './sections-nav'

interface MastheadProps {
  visitor: Visitor
  /** The path of the page, to come back to after signing in. */
  path: string
  currentSection?: string | undefined
  edition?: Date | null | undefined
}

const link = 'flex min-h-11 items-center px-2 hover:underline'

export function Masthead({ visitor, path, currentSection, edition }: MastheadProps) {
  const to = `?to=${encodeURIComponent(path)}`
  return (
    <header className="font-sans">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-paper focus:p-3"
      >
        Skip to the text
      </a>
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-4 px-4 pt-3 pb-2 sm:px-6">
        <a
          href="/"
          className="font-serif text-[1.625rem] leading-none font-bold tracking-tight sm:text-4xl"
        >
          {site.name}
        </a>
        <div className="no-print -mr-2 flex text-[0.9375rem]">
          <a href="/search" className={link}>
            Search
          </a>
          <nav aria-label="Your account" className="flex">
            {visitor.kind === 'anonymous' ? (
              <>
                <a href={`/sign-in${to}`} className={link}>
                  Sign in
                </a>
                <a href={`/register${to}`} className={`${link} font-semibold text-accent`}>
                  Register
                </a>
              </>
            ) : (
              <a href="/account" className={link}>
                Your account
              </a>
            )}
          </nav>
        </div>
        {edition && (
          <p className="w-full text-sm text-muted">
            Edition of{' '}
            <time dateTime={edition.toISOString()}>
              {formatPrintedDate(edition, site.locale, site.timeZone)}
            </time>
          </p>
        )}
      </div>
      <SectionsNav currentSection={currentSection} />
    </header>
  )
}
