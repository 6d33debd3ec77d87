import type { Visitor } from '@/lib/accounts/types'
import { site } from '@/lib/site'

interface MastheadProps {
  visitor: Visitor
  /** The path of the page, to come back to after signing in. */
  path: string
  currentSection?: string | undefined
}

export function Masthead({ visitor, path, currentSection }: MastheadProps) {
  const to = `?to=${encodeURIComponent(path)}`
  return (
    <header className="font-sans">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-paper focus:p-3"
      >
        Skip to the text
      </a>
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 px-4 pt-3 pb-2 sm:px-6">
        <a
          href="/"
          className="font-serif text-[1.75rem] leading-none font-bold tracking-tight sm:text-4xl"
        >
          {site.name}
        </a>
        <div className="no-print flex items-center text-[0.9375rem]">
          <a href="/search" className="flex min-h-11 items-center px-2 hover:underline">
            Search
          </a>
          <nav aria-label="Your account" className="flex items-center">
            {visitor.kind === 'anonymous' ? (
              <>
                <a
                  href={`/sign-in${to}`}
                  className="flex min-h-11 items-center px-2 hover:underline"
                >
                  Sign in
                </a>
                <a
                  href={`/register${to}`}
                  className="-mr-2 flex min-h-11 items-center px-2 font-semibold text-accent hover:underline"
                >
                  Register
                </a>
              </>
            ) : (
              <a href="/account" className="-mr-2 flex min-h-11 items-center px-2 hover:underline">
                Your account
              </a>
            )}
          </nav>
        </div>
      </div>
      <nav aria-label="Sections" className="no-print border-y border-line">
        <ul className="mx-auto flex max-w-page flex-wrap px-2.5 text-sm sm:gap-x-1 sm:px-4 sm:text-[0.9375rem]">
          {site.sections.map(({ slug, name }) => (
            <li key={slug}>
              <a
                href={`/${slug}`}
                aria-current={slug === currentSection ? 'true' : undefined}
                className="flex min-h-11 items-center px-1.5 hover:underline sm:px-2 aria-[current]:font-semibold aria-[current]:text-accent"
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
