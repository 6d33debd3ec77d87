import { articleCount } from '@/components/articles/article-count'

interface NameListProps {
  /** The path of the list, below which each has a page. */
  path: string
  rows: { id: string; name: string; quiet: string; articles: number }[]
}

/** Topics or authors: the name, what else tells them apart, and how often each is used. */
export const NameList = ({ path, rows }: NameListProps) => (
  <ul className="mt-4 border-t border-line font-sans text-[0.9375rem]">
    {rows.map(({ id, name, quiet, articles }) => (
      <li
        key={id}
        className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_8rem]"
      >
        <a
          href={`${path}/${id}`}
          className="inline-flex min-h-8 items-center font-semibold underline"
        >
          <bdi className="break-words">{name}</bdi>
        </a>
        <span className="min-w-0 self-center break-words text-muted">{quiet}</span>
        <span className="self-center text-muted sm:text-right">{articleCount(articles)}</span>
      </li>
    ))}
  </ul>
)
