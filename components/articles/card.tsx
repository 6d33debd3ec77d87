import { articlePath } from '@/lib/articles/address'
import type { ArticleCard } from '@/lib/articles/types'
import { CardMeta } from './card-meta'
import { Picture } from './picture'

interface CardProps {
  article: ArticleCard
  /** The size of the headline: how much the story matters on this page. */
  rank: 'first' | 'second' | 'third'
  level?: 2 | 3
  /** Where the text stands on a desk; on a phone a third-rank story has a small picture beside it. */
  layout?: 'below' | 'beside'
  /** How wide the picture is shown, where there is to be one: the `sizes` of HTML. */
  picture?: string | null
  /** Whether the picture is the largest above the fold. */
  first?: boolean
}

const headlines = {
  first: 'text-[1.875rem] leading-[1.12] tracking-[-0.01em] sm:text-[2.5rem]',
  second: 'text-[1.375rem] leading-tight',
  third: 'text-[1.1875rem] leading-tight',
}

const standfirsts = {
  first: 'text-xl',
  second: 'text-[1.0625rem]',
  third: 'text-base max-sm:hidden',
}

const small = 'flex flex-row-reverse gap-4'

const layouts = {
  below: { first: 'space-y-3', second: 'space-y-3', third: `${small} sm:block sm:space-y-3` },
  beside: {
    first: 'grid gap-x-8 gap-y-3 md:grid-cols-2',
    second: 'grid gap-x-8 gap-y-3 md:grid-cols-2',
    third: `${small} sm:grid sm:grid-cols-2 sm:gap-x-6`,
  },
}

/** A story in a front: the whole of it is one link, which is its headline. */
export function Card({ article, rank, level = 3, layout = 'below', picture, first }: CardProps) {
  const { headline, standfirst, lead } = article
  const Heading = `h${level}` as const
  const shown = picture ? lead?.picture : null
  const text = (
    <div className="min-w-0 flex-1 space-y-2">
      <Heading className={`font-bold ${headlines[rank]}`}>
        <a href={articlePath(article)} className="after:absolute after:inset-0 hover:underline">
          {headline}
        </a>
      </Heading>
      {standfirst && <p className={`leading-snug text-muted ${standfirsts[rank]}`}>{standfirst}</p>}
      <CardMeta article={article} />
    </div>
  )
  if (!shown || !picture) return <div className="relative">{text}</div>
  return (
    <div className={`relative ${layouts[layout][rank]}`}>
      <div className={rank === 'third' ? 'max-sm:w-26 max-sm:shrink-0' : ''}>
        <Picture picture={shown} alt="" sizes={picture} first={first ?? false} shape="landscape" />
      </div>
      {text}
    </div>
  )
}
