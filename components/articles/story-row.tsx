import { articlePath } from '@/lib/articles/address'
import type { ArticleCard } from '@/lib/articles/types'
import { CardMeta } from './card-meta'
import { Picture } from './picture'

/** A story in a list: a line of it, with a small picture. */
export function StoryRow({ article, level }: { article: ArticleCard; level: 2 | 3 }) {
  const Heading = `h${level}` as const
  return (
    <div className="relative flex gap-4 border-t border-line py-5 sm:gap-8">
      <div className="min-w-0 flex-1 space-y-1.5">
        <Heading className="text-xl leading-tight font-bold sm:text-[1.375rem]">
          <a href={articlePath(article)} className="after:absolute after:inset-0 hover:underline">
            {article.headline}
          </a>
        </Heading>
        {article.standfirst && (
          <p className="text-[1.0625rem] leading-snug text-muted max-sm:hidden">
            {article.standfirst}
          </p>
        )}
        <CardMeta article={article} />
      </div>
      {article.lead?.picture && (
        <div className="w-26 shrink-0 sm:w-56">
          <Picture
            picture={article.lead.picture}
            alt=""
            sizes="(min-width: 40rem) 14rem, 6.5rem"
            shape="landscape"
          />
        </div>
      )}
    </div>
  )
}
