import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { StoryList } from '@/components/articles/story-list'
import { EmptyList } from '@/components/site/empty-list'
import { NotFoundPage } from '@/components/site/not-found-page'
import { PageBody } from '@/components/site/page-body'
import { PageFrame } from '@/components/site/page-frame'
import { currentVisitor } from '@/lib/accounts/session'
import { cursorOf, listTitle, type Query, storiesOnPage } from '@/lib/articles/list-page'
import { readStories } from '@/lib/articles/story-list'
import { openVariant } from '@/lib/gate/variant'
import { declareCacheable } from '@/lib/page-cache/declare'
import { keys } from '@/lib/page-cache/keys'
import { pageAddress } from '@/lib/platform/pagination'
import { alternates } from '@/lib/seo/alternates'
import { findPresentTopic, findTopic } from '@/lib/topics/queries'

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Query
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const topic = await findTopic((await params).slug)
  if (!topic) return { title: 'Not found' }
  const path = `/topics/${topic.slug}`
  const cursor = await cursorOf(searchParams)
  return {
    title: listTitle(topic.name, cursor),
    description: topic.description || undefined,
    alternates: alternates(pageAddress(path, cursor), { name: topic.name, path }),
  }
}

export default async function Page({ params, searchParams }: Props) {
  const { slug } = await params
  const [visitor, topic] = await Promise.all([currentVisitor(), findTopic(slug)])
  if (!topic) {
    const present = await findPresentTopic(slug)
    return present ? permanentRedirect(`/topics/${present}`) : <NotFoundPage />
  }
  const path = `/topics/${topic.slug}`
  const cursor = await cursorOf(searchParams)
  const list = { of: 'topic', id: topic.id } as const
  const page = await readStories(list, { path, cursor, size: storiesOnPage })
  if (!page) return <NotFoundPage />
  if (page.isKnown) declareCacheable(openVariant(visitor), [keys.topic(topic.slug)])
  return (
    <PageFrame visitor={visitor} path={pageAddress(path, cursor)}>
      <PageBody heading={<bdi>{topic.name}</bdi>} lead={topic.description}>
        {page.rows.length > 0 ? <StoryList page={page} /> : <EmptyList />}
      </PageBody>
    </PageFrame>
  )
}
