import { Card } from '@/components/articles/card'
import type { ArticleCard } from '@/lib/articles/types'
import { sectionBySlug } from '@/lib/site'

interface SectionBlockProps {
  section: string
  stories: ArticleCard[]
}

const columns = ['', '', 'sm:grid-cols-2', 'sm:grid-cols-3', 'sm:grid-cols-2 lg:grid-cols-4']
const sizes = [
  '',
  '(min-width: 80rem) 36rem, (min-width: 48rem) 47vw, calc(100vw - 2rem)',
  '(min-width: 80rem) 36rem, (min-width: 40rem) 47vw, calc(100vw - 2rem)',
  '(min-width: 80rem) 23rem, (min-width: 40rem) 31vw, calc(100vw - 2rem)',
  '(min-width: 80rem) 17rem, (min-width: 64rem) 23vw, (min-width: 40rem) 47vw, calc(100vw - 2rem)',
]

/** The newest of a section, in as many columns as there are stories. */
export const SectionBlock = ({ section, stories }: SectionBlockProps) => (
  <section aria-labelledby={`${section}-heading`} className="mt-12">
    <h2 id={`${section}-heading`} className="border-t-4 border-ink font-sans text-lg font-bold">
      <a href={`/${section}`} className="inline-flex min-h-11 items-center hover:underline">
        {sectionBySlug(section)?.name}
      </a>
    </h2>
    <ul className={`grid gap-x-8 gap-y-8 ${columns[stories.length]}`}>
      {stories.map((article) => (
        <li key={article.id}>
          <Card
            article={article}
            rank="third"
            picture={sizes[stories.length] ?? null}
            wide={stories.length === 1}
          />
        </li>
      ))}
    </ul>
  </section>
)
