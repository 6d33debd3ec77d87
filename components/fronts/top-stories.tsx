import { Card } from '@/components/articles/card'
import type { ArticleCard } from '@/lib/articles/types'

interface TopStoriesProps {
  lead: ArticleCard
  second: ArticleCard[]
}

const sizes = {
  lead: '(min-width: 80rem) 47rem, (min-width: 64rem) 62vw, calc(100vw - 2rem)',
  alone: '(min-width: 80rem) 36rem, (min-width: 48rem) 47vw, calc(100vw - 2rem)',
  second:
    '(min-width: 80rem) 23rem, (min-width: 64rem) 30vw, (min-width: 40rem) 47vw, calc(100vw - 2rem)',
}

/** The lead, some of the second rank beside it, and the others in a row below. */
export function TopStories({ lead, second }: TopStoriesProps) {
  if (second.length === 0) {
    return (
      <Card article={lead} rank="first" level={2} layout="beside" picture={sizes.alone} first />
    )
  }
  const below = second.length < 5 ? [] : forRow(second)
  return (
    <>
      <div className="grid gap-8 lg:grid-cols-[2fr_1fr]">
        <Card article={lead} rank="first" level={2} picture={sizes.lead} first />
        <Beside stories={second.filter((story) => !below.includes(story))} />
      </div>
      {below.length > 0 && (
        <ul className="mt-8 grid gap-8 border-t border-line pt-8 sm:grid-cols-3">
          {below.map((article) => (
            <li key={article.id}>
              <Card article={article} rank="second" level={2} picture={sizes.second} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Three for the row, where pictures stand side by side: those that have one, if there are enough. */
function forRow(stories: ArticleCard[]): ArticleCard[] {
  const pictured = stories.filter(({ lead }) => lead?.picture).slice(0, 3)
  return pictured.length === 3 ? pictured : stories.slice(-3)
}

/** The lead's own height is room for one more picture, and for headlines. */
const Beside = ({ stories }: { stories: ArticleCard[] }) => (
  <ul className="grid content-start gap-6 max-lg:border-t max-lg:border-line max-lg:pt-6 lg:border-s lg:border-line lg:ps-8">
    {stories.map((article, index) => (
      <li key={article.id} className={index > 0 ? 'border-t border-line pt-6' : ''}>
        <Card
          article={article}
          rank="second"
          level={2}
          picture={index === 0 ? sizes.second : null}
        />
      </li>
    ))}
  </ul>
)
