import type { TopicView } from '@/lib/topics/types'

export const TopicIndex = ({ topics }: { topics: TopicView[] }) => (
  <ul className="grid gap-x-8 border-b border-line sm:grid-cols-2 lg:grid-cols-3">
    {topics.map(({ slug, name, description }) => (
      <li key={slug} className="relative border-t border-line py-4">
        <h2 className="text-xl leading-tight font-bold">
          <a href={`/topics/${slug}`} className="after:absolute after:inset-0 hover:underline">
            <bdi>{name}</bdi>
          </a>
        </h2>
        {description && <p className="mt-1 text-base leading-snug text-muted">{description}</p>}
      </li>
    ))}
  </ul>
)
