import { RelativeTimes } from '@/components/articles/relative-times'
import { EmptyList } from '@/components/site/empty-list'
import type { Front } from '@/lib/fronts/queries'
import { site } from '@/lib/site'
import { MostRecent } from './most-recent'
import { SectionBlock } from './section-block'
import { TopStories } from './top-stories'

export const FrontPage = ({ front: { lead, second, recent, sections } }: { front: Front }) => (
  <div className="mx-auto max-w-page px-4 pt-6 sm:px-6 sm:pt-8">
    <h1 className="sr-only">{site.name}</h1>
    {lead ? <TopStories lead={lead} second={second} /> : <EmptyList />}
    <MostRecent articles={recent} />
    {sections.map(({ section, stories }) => (
      <SectionBlock key={section} section={section} stories={stories} />
    ))}
    <RelativeTimes articles={[...(lead ? [lead] : []), ...second, ...recent]} />
  </div>
)
