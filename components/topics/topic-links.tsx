import type { Named } from '@/lib/articles/types'

/** What an article is about, each with the way to more of it. */
export function TopicLinks({ topics }: { topics: Named[] }) {
  if (topics.length === 0) return null
  return (
    <nav
      aria-label="Topics"
      className="no-print mt-8 flex flex-wrap items-baseline gap-x-5 border-t border-line pt-2 font-sans text-base"
    >
      <p className="font-bold">Topics</p>
      <ul className="contents">
        {topics.map(({ slug, name }) => (
          <li key={slug}>
            <a href={`/topics/${slug}`} className="flex min-h-11 items-center underline">
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
