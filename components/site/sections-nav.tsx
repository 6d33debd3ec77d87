import { allSections } from '@/lib/sections/known-sections'

const link =
  'flex min-h-11 items-center px-1.5 hover:underline sm:px-2 aria-[current]:font-semibold aria-[current]:text-accent'

export const SectionsNav = ({ currentSection }: { currentSection: string | undefined }) => (
  <nav aria-label="Sections" className="no-print border-y border-line">
    <ul className="mx-auto flex max-w-page flex-wrap px-2.5 text-sm sm:gap-x-1 sm:px-4 sm:text-[0.9375rem]">
      {allSections().map(({ slug, name }) => (
        <li key={slug}>
          <a
            href={`/${slug}`}
            aria-current={slug === currentSection ? 'true' : undefined}
            className={link}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
