import { readingMinutes } from '@/lib/articles/reading-time'
import type { ArticleView } from '@/lib/articles/types'
import { sectionBySlug } from '@/lib/site'
import { AccessLabel } from './access-label'
import { Byline } from './byline'
import { PrintedTime } from './printed-time'

export function ArticleHeader({ article }: { article: ArticleView }) {
  const { section, headline, standfirst, authors, place, firstPublishedAt, updatedAt, wordCount } =
    article
  const isUpdated = updatedAt !== null && updatedAt.getTime() !== firstPublishedAt.getTime()
  return (
    <header>
      <p className="flex flex-wrap gap-x-4 font-sans text-[0.9375rem] font-semibold">
        <a href={`/${section}`} className="-my-2 py-2 text-accent hover:underline">
          {sectionBySlug(section)?.name ?? section}
        </a>
        <AccessLabel access={article.access} />
      </p>
      <h1 className="mt-3 text-[2.125rem] leading-[1.1] font-bold tracking-[-0.01em] sm:text-[2.875rem]">
        {headline}
      </h1>
      {standfirst && (
        <p className="mt-4 text-xl leading-snug text-muted sm:text-[1.4375rem]">{standfirst}</p>
      )}
      <div className="mt-5 border-t border-line pt-3 font-sans text-[0.9375rem] leading-normal text-muted">
        <p className="font-semibold text-ink">
          <Byline authors={authors} />
          {place && <span className="font-normal"> in {place}</span>}
        </p>
        <p>
          <PrintedTime instant={firstPublishedAt} />
          {isUpdated && (
            <>
              {' '}
              · Updated <PrintedTime instant={updatedAt} />
            </>
          )}{' '}
          · {readingMinutes(wordCount)} min read
        </p>
      </div>
    </header>
  )
}
