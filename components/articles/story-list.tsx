import { Pager } from '@/components/site/pager'
import type { ArticleCard } from '@/lib/articles/types'
import type { Page } from '@/lib/platform/pagination'
import { RelativeTimes } from './relative-times'
import { StoryRow } from './story-row'

interface StoryListProps {
  page: Page<ArticleCard>
  level?: 2 | 3
}

/** A page of stories, newest first, with the ways to the pages beside it. */
export const StoryList = ({ page, level = 2 }: StoryListProps) => (
  <>
    {page.rows.length > 0 && (
      <ul className="max-w-[56rem] border-b border-line">
        {page.rows.map((article) => (
          <li key={article.id}>
            <StoryRow article={article} level={level} />
          </li>
        ))}
      </ul>
    )}
    <Pager page={page} previous="Newer stories" next="Older stories" />
    <RelativeTimes articles={page.rows} />
  </>
)
