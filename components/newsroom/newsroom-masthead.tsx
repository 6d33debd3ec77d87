import type { Staff } from '@/lib/accounts/types'
import { pagesFor } from '@/lib/newsroom/pages'
import { site } from '@/lib/site'

interface NewsroomMastheadProps {
  staff: Staff
  /** The path of the page. */
  current: string
}

export const NewsroomMasthead = ({ staff, current }: NewsroomMastheadProps) => (
  <header className="font-sans">
    <a
      href="#main"
      className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-paper focus:p-3"
    >
      Skip to the page
    </a>
    <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 px-4 pt-3 pb-2 sm:px-6">
      <a href="/" className="font-serif text-[1.75rem] leading-none font-bold tracking-tight">
        {site.name}
      </a>
      <div className="flex items-center gap-x-4 text-[0.9375rem]">
        <a href="/account" className="flex min-h-11 items-center hover:underline">
          Your account
        </a>
        <form action="/sign-out" method="post">
          <button
            type="submit"
            className="flex min-h-11 cursor-pointer items-center hover:underline"
          >
            Sign out
          </button>
        </form>
      </div>
    </div>
    <nav aria-label="Newsroom" className="border-y border-line">
      <ul className="mx-auto flex max-w-page flex-wrap px-2.5 text-[0.9375rem] sm:gap-x-1 sm:px-4">
        {pagesFor(staff.role).map(({ path, name }) => (
          <li key={path}>
            <a
              href={path}
              aria-current={path === current ? 'page' : undefined}
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
