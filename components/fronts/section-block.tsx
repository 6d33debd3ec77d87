import { Card } from '@/components/articles/card'
import type { ArticleCard } from '@/lib/articles/types'
import { sectionBySlug } from '@/lib/sections/known-sections'

interface SectionBlockProps {
  section: string
  stories: ArticleCard[]
}

const sizes = {
  below: '(min-width: 80rem) 17rem, (min-width: 64rem) 23vw, (min-width: 40rem) 47vw, 6.5rem',
  beside: '(min-width: 80rem) 18rem, (min-width: 64rem) 24vw, (min-width: 40rem) 47vw, 6.5rem',
}

/** The newest of a section, in four columns; where there are fewer than four the first take two each. */
export const SectionBlock = ({ section, stories }: SectionBlockProps) => (
  <section aria-labelledby={`${section}-heading`} className="mt-12">
    <h2 id={`${section}-heading`} className="border-t-4 border-ink font-sans text-lg font-bold">
      <a href={`/${section}`} className="inline-flex min-h-11 items-center hover:underline">
        {sectionBySlug(section)?.name}
      </a>
    </h2>
    <ul className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
      {stories.map((article, index) => {
        const layout = stories.length + index < 4 ? 'beside' : 'below'
        return (
          <li
            key={article.id}
            className={`max-sm:border-t max-sm:border-line max-sm:pt-4 ${layout === 'beside' ? 'sm:col-span-2' : ''}`}
          >
            <Card article={article} rank="third" layout={layout} picture={sizes[layout]} />
          </li>
        )
      })}
    </ul>
  </section>
)
