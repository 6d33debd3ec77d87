import { readingMinutes } from '@/lib/articles/reading-time'
import type { ArticleView } from '@/lib/articles/types'
import { AccessLabel } from './access-label'
import { Breadcrumb } from './breadcrumb'
import { Byline } from './byline'
import { PrintedTime } from './printed-time'

export function ArticleHeader({ article }: { article: ArticleView }) {
  const { section, headline, standfirst, authors, place, firstPublishedAt, updatedAt, wordCount } =
    article
  const isUpdated = updatedAt !== null && updatedAt.getTime() !== firstPublishedAt.getTime()
  return (
    <header>
      <div className="flex flex-wrap items-center gap-x-4 font-sans text-[0.9375rem] text-muted">
        <Breadcrumb section={section} />
        <AccessLabel access={article.access} />
      </div>
      <h1 className="mt-3 text-[2.125rem] leading-[1.1] font-bold tracking-[-0.01em] sm:text-[2.875rem]">
        {headline}
      </h1>
      {standfirst && (
        <p className="mt-4 text-xl leading-snug text-muted sm:text-[1.4375rem]">{standfirst}</p>
      )}
      <div className="mt-5 border-t border-line pt-3 font-sans text-[0.9375rem] leading-normal text-muted">
        <p className="font-semibold text-ink">
          <Byline authors={authors} linked />
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
