import { articlePath } from '@/lib/articles/address'
import type { ArticleCard } from '@/lib/articles/types'
import { CardMeta } from './card-meta'
import { Picture } from './picture'

interface CardProps {
  article: ArticleCard
  /** The size of the headline: how much the story matters on this page. */
  rank: 'first' | 'second' | 'third'
  level?: 2 | 3
  /** How wide the picture is shown, where there is to be one: the `sizes` of HTML. */
  picture?: string | null
  /** Whether the picture is the largest above the fold. */
  first?: boolean
  /** Headline, standfirst and the rest beside the picture instead of below it, on a desk. */
  wide?: boolean
}

const headlines = {
  first: 'text-[1.875rem] leading-[1.12] tracking-[-0.01em] sm:text-[2.5rem]',
  second: 'text-[1.375rem] leading-tight',
  third: 'text-[1.1875rem] leading-tight',
}

const standfirsts = { first: 'text-xl', second: 'text-[1.0625rem]', third: 'text-base' }

/** A story in a front: the whole of it is one link, which is its headline. */
export function Card({ article, rank, level = 3, picture, first, wide }: CardProps) {
  const { headline, standfirst, lead } = article
  const Heading = `h${level}` as const
  const shown = picture ? lead?.picture : null
  return (
    <div
      className={`relative ${wide && shown ? 'grid gap-x-8 gap-y-3 md:grid-cols-2' : 'space-y-3'}`}
    >
      {shown && picture && (
        <Picture picture={shown} alt="" sizes={picture} first={first ?? false} shape="landscape" />
      )}
      <div className="space-y-2">
        <Heading className={`font-bold ${headlines[rank]}`}>
          <a href={articlePath(article)} className="after:absolute after:inset-0 hover:underline">
            {headline}
          </a>
        </Heading>
        {standfirst && (
          <p className={`leading-snug text-muted ${standfirsts[rank]}`}>{standfirst}</p>
        )}
        <CardMeta article={article} />
      </div>
    </div>
  )
}
