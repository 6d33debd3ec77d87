import { isRecent } from '@/lib/articles/recent'
import type { ArticleCard } from '@/lib/articles/types'
import { AccessLabel } from './access-label'
import { Byline } from './byline'
import { PrintedDate, RecentTime } from './printed-time'

/** Who wrote it, what it asks of its reader, and when it was published. */
export function CardMeta({ article }: { article: ArticleCard }) {
  const Time = isRecent(article) ? RecentTime : PrintedDate
  return (
    <p className="font-sans text-sm leading-snug text-muted">
      <span className="block">
        <Byline authors={article.authors} />
      </span>
      <AccessLabel access={article.access} /> · <Time instant={article.firstPublishedAt} />
    </p>
  )
}
