import { articlePath } from '@/lib/articles/address'
import type { ArticleCard } from '@/lib/articles/types'
import { AccessLabel } from './access-label'
import { Byline } from './byline'
import { Picture } from './picture'
import { PrintedDate } from './printed-time'

interface CardProps {
  article: ArticleCard
  /** How much the story matters on this page: first with the largest picture, third with none. */
  rank: 'first' | 'second' | 'third'
  level?: 2 | 3
}

const headlineSize = {
  first: 'text-[1.875rem] leading-[1.12] sm:text-[2.5rem] tracking-[-0.01em]',
  second: 'text-[1.375rem] leading-tight',
  third: 'text-xl leading-tight',
}

const sizes = {
  first: '(min-width: 64rem) 46rem, 100vw',
  second: '(min-width: 64rem) 23rem, (min-width: 40rem) 50vw, 100vw',
}

export function Card({ article, rank, level = 3 }: CardProps) {
  const Heading = `h${level}` as const
  const picture = rank !== 'third' && article.lead?.picture
  return (
    <div
      className={`relative ${rank === 'first' ? 'grid gap-x-8 gap-y-4 lg:grid-cols-[2fr_1fr]' : ''}`}
    >
      {picture && <Picture picture={picture} alt="" sizes={sizes[rank]} first={rank === 'first'} />}
      <div className={picture && rank === 'second' ? 'mt-3' : ''}>
        <Heading className={`font-bold ${headlineSize[rank]}`}>
          <a href={articlePath(article)} className="after:absolute after:inset-0 hover:underline">
            {article.headline}
          </a>
        </Heading>
        {article.standfirst && (
          <p
            className={`mt-2 leading-snug text-muted ${rank === 'first' ? 'text-xl' : 'text-[1.0625rem]'}`}
          >
            {article.standfirst}
          </p>
        )}
        <p className="mt-2 font-sans text-sm text-muted">
          <Byline authors={article.authors} />
          <br />
          <PrintedDate instant={article.firstPublishedAt} />
          {article.access !== 'registered' && (
            <>
              {' · '}
              <AccessLabel access={article.access} />
            </>
          )}
        </p>
      </div>
    </div>
  )
}
