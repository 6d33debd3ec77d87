import { Card } from '@/components/articles/card'
import type { ArticleCard } from '@/lib/articles/types'

export function MostRecent({ articles }: { articles: ArticleCard[] }) {
  if (articles.length === 0) return null
  return (
    <section aria-labelledby="recent-heading" className="mt-12 bg-raised px-4 py-6 sm:px-6">
      <h2 id="recent-heading" className="font-sans text-lg font-bold">
        Most recent
      </h2>
      <ul className="mt-4 grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
        {articles.map((article) => (
          <li key={article.id} className="border-t border-line pt-4">
            <Card article={{ ...article, standfirst: '' }} rank="third" />
          </li>
        ))}
      </ul>
    </section>
  )
}
