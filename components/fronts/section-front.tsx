import { StoryList } from '@/components/articles/story-list'
import { EmptyList } from '@/components/site/empty-list'
import { PageBody } from '@/components/site/page-body'
import type { ArticleCard } from '@/lib/articles/types'
import { frontSizes, takeLead } from '@/lib/fronts/fill-front'
import type { Page } from '@/lib/platform/pagination'
import { TopStories } from './top-stories'

interface SectionFrontProps {
  name: string
  page: Page<ArticleCard>
  cursor: string | null
}

/** The newest stories of a section as a front, and the others as a list. */
export function SectionFront({ name, page, cursor }: SectionFrontProps) {
  if (cursor !== null) {
    return (
      <PageBody heading={name} lead="Older stories">
        <StoryList page={page} />
      </PageBody>
    )
  }
  const stories = page.rows.map((card) => ({ ...card, hasPicture: Boolean(card.lead?.picture) }))
  const lead = takeLead(stories)
  const second = stories.splice(0, frontSizes.second)
  return (
    <PageBody heading={name}>
      {lead ? <TopStories lead={lead} second={second} /> : <EmptyList />}
      <div className="mt-8">
        <StoryList page={{ ...page, rows: stories }} />
      </div>
    </PageBody>
  )
}
