import { sectionBySlug } from '@/lib/sections/known-sections'

/** Where the article stands: the front page, its section. */
export const Breadcrumb = ({ section }: { section: string }) => (
  <nav aria-label="Breadcrumb" className="no-print">
    <ol className="flex flex-wrap">
      <li>
        <a href="/" className="inline-flex min-h-11 items-center hover:underline">
          Front page
        </a>
        <span aria-hidden="true" className="px-2">
          ›
        </span>
      </li>
      <li>
        <a
          href={`/${section}`}
          className="inline-flex min-h-11 items-center font-semibold text-accent hover:underline"
        >
          {sectionBySlug(section)?.name ?? section}
        </a>
      </li>
    </ol>
  </nav>
)
