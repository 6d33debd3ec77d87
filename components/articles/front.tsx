import type { ArticleCard } from '@/lib/articles/types'
import { Card } from './card'

/** A lead story, a second rank of stories with pictures, and the rest: each newest first. */
export function Front({ articles }: { articles: ArticleCard[] }) {
  const [first, ...others] = articles
  if (!first) return <NothingYet />
  const pictured = others.filter(({ lead }) => lead?.picture).slice(0, 6)
  const rest = others.filter((article) => !pictured.includes(article))
  return (
    <div className="mx-auto max-w-page px-4 pt-6 sm:px-6 sm:pt-8">
      <Card article={first} rank="first" level={2} />
      <ul className="mt-8 grid gap-x-8 gap-y-10 border-t border-line pt-8 sm:grid-cols-2 lg:grid-cols-3">
        {pictured.map((article) => (
          <li key={article.id}>
            <Card article={article} rank="second" level={2} />
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <ul className="mt-10 grid gap-x-8 gap-y-8 border-t border-line pt-8 sm:grid-cols-2 lg:grid-cols-3">
          {rest.map((article) => (
            <li key={article.id}>
              <Card article={article} rank="third" level={2} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const NothingYet = () => (
  <p className="mx-auto max-w-page px-4 pt-10 text-xl text-muted sm:px-6">
    Nothing has been published here yet. The newest stories of all sections are on the{' '}
    <a href="/" className="underline">
      front page
    </a>
    .
  </p>
)
