import type { Metadata } from 'next'
import { EmptyList } from '@/components/site/empty-list'
import { NotFoundPage } from '@/components/site/not-found-page'
import { PageBody } from '@/components/site/page-body'
import { PageFrame } from '@/components/site/page-frame'
import { Pager } from '@/components/site/pager'
import { TopicIndex } from '@/components/topics/topic-index'
import { currentVisitor } from '@/lib/accounts/session'
import { cursorOf, type Query } from '@/lib/articles/list-page'
import { openVariant } from '@/lib/gate/variant'
import { declareCacheable } from '@/lib/page-cache/declare'
import { keys } from '@/lib/page-cache/keys'
import { pageAddress } from '@/lib/platform/pagination'
import { listTopics } from '@/lib/topics/queries'

interface Props {
  searchParams: Query
}

const path = '/topics'

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => ({
  title: 'Topics',
  description: 'What we write about, from A to Z.',
  alternates: { canonical: pageAddress(path, await cursorOf(searchParams)) },
})

export default async function Page({ searchParams }: Props) {
  const cursor = await cursorOf(searchParams)
  const [visitor, page] = await Promise.all([
    currentVisitor(),
    listTopics({ path, cursor, size: 120 }),
  ])
  if (!page) return <NotFoundPage />
  if (page.isKnown) declareCacheable(openVariant(visitor), [keys.topics])
  return (
    <PageFrame visitor={visitor} path={path}>
      <PageBody heading="Topics">
        {page.rows.length > 0 ? <TopicIndex topics={page.rows} /> : <EmptyList />}
        <Pager page={page} previous="Back" next="On" />
      </PageBody>
    </PageFrame>
  )
}
