import { RelativeTimes } from '@/components/articles/relative-times'
import { StoryList } from '@/components/articles/story-list'
import { EmptyList } from '@/components/site/empty-list'
import { PageBody } from '@/components/site/page-body'
import type { SectionFrontPage } from '@/lib/fronts/section-front'
import { TopStories } from './top-stories'

interface SectionFrontProps extends SectionFrontPage {
  name: string
  cursor: string | null
}

/** The stories of a section as a front, and the others as a list. */
export function SectionFront({ name, top, page, cursor }: SectionFrontProps) {
  if (cursor !== null) {
    return (
      <PageBody heading={name} lead="Older stories">
        <StoryList page={page} />
      </PageBody>
    )
  }
  const [lead, ...second] = top
  return (
    <PageBody heading={name}>
      {lead ? <TopStories lead={lead} second={second} /> : <EmptyList />}
      <div className="mt-8">
        <StoryList page={page} />
      </div>
      <RelativeTimes articles={top} />
    </PageBody>
  )
}
