import { Card } from '@/components/articles/card'
import type { ArticleCard } from '@/lib/articles/types'

interface TopStoriesProps {
  lead: ArticleCard
  second: ArticleCard[]
}

const beside = 2
const sizes = {
  lead: '(min-width: 80rem) 47rem, (min-width: 64rem) 62vw, calc(100vw - 2rem)',
  alone: '(min-width: 80rem) 36rem, (min-width: 48rem) 47vw, calc(100vw - 2rem)',
  beside:
    '(min-width: 80rem) 23rem, (min-width: 64rem) 30vw, (min-width: 40rem) 47vw, calc(100vw - 2rem)',
}

/** The lead, two stories beside it, and the others of the second rank in a row below. */
export function TopStories({ lead, second }: TopStoriesProps) {
  if (second.length === 0) {
    return <Card article={lead} rank="first" level={2} picture={sizes.alone} first wide />
  }
  const [besideLead, below] = [second.slice(0, beside), second.slice(beside)]
  return (
    <>
      <div className="grid gap-x-8 gap-y-8 lg:grid-cols-[2fr_1fr]">
        <Card article={lead} rank="first" level={2} picture={sizes.lead} first />
        <ul className="grid content-start gap-x-8 gap-y-6 max-lg:border-t max-lg:border-line max-lg:pt-6 sm:max-lg:grid-cols-2 lg:border-s lg:border-line lg:ps-8">
          {besideLead.map((article, index) => (
            <li
              key={article.id}
              className={
                index > 0 ? 'border-line max-sm:border-t max-sm:pt-6 lg:border-t lg:pt-6' : ''
              }
            >
              <Card
                article={article}
                rank="second"
                level={2}
                picture={index === 0 ? sizes.beside : null}
              />
            </li>
          ))}
        </ul>
      </div>
      {below.length > 0 && (
        <ul className="mt-8 grid gap-x-8 gap-y-8 border-t border-line pt-8 sm:grid-cols-2 lg:grid-cols-3">
          {below.map((article) => (
            <li key={article.id}>
              <Card article={article} rank="second" level={2} picture={sizes.beside} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
