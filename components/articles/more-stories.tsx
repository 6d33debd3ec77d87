import type { ArticleCard } from '@/lib/articles/types'
import { sectionBySlug } from '@/lib/sections/known-sections'
import { Card } from './card'

interface MoreStoriesProps {
  section: string
  articles: ArticleCard[]
}

const picture = '(min-width: 80rem) 23rem, (min-width: 40rem) 31vw, 6.5rem'

export function MoreStories({ section, articles }: MoreStoriesProps) {
  if (articles.length === 0) return null
  return (
    <aside
      aria-labelledby="more-heading"
      className="no-print mx-auto mt-16 max-w-page px-4 sm:px-6"
    >
      <h2 id="more-heading" className="border-t-4 border-ink pt-2 font-sans text-lg font-bold">
        More in {sectionBySlug(section)?.name}
      </h2>
      <ul className="mt-4 grid gap-x-8 gap-y-8 sm:grid-cols-3">
        {articles.map((article) => (
          <li key={article.id}>
            <Card article={article} rank="third" picture={picture} />
          </li>
        ))}
      </ul>
    </aside>
  )
}
