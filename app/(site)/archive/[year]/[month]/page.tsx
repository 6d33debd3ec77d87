import type { Metadata } from 'next'
import { StoryList } from '@/components/articles/story-list'
import { NotFoundPage } from '@/components/site/not-found-page'
import { PageBody } from '@/components/site/page-body'
import { PageFrame } from '@/components/site/page-frame'
import { currentVisitor } from '@/lib/accounts/session'
import { monthName, monthPath, monthPeriod, parseMonth, utcMonths } from '@/lib/articles/archive'
import { cursorOf, listTitle, type Query, storiesOnPage } from '@/lib/articles/list-page'
import { readStories } from '@/lib/articles/story-list'
import { openVariant } from '@/lib/gate/variant'
import { declareCacheable } from '@/lib/page-cache/declare'
import { keys } from '@/lib/page-cache/keys'
import { pageAddress } from '@/lib/platform/pagination'

interface Props {
  params: Promise<{ year: string; month: string }>
  searchParams: Query
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const month = parseMonth(await params)
  if (!month) return { title: 'Not found' }
  const cursor = await cursorOf(searchParams)
  return {
    title: listTitle(monthName(month), cursor),
    description: `What was published in ${monthName(month)}.`,
    alternates: { canonical: pageAddress(monthPath(month), cursor) },
  }
}

export default async function Page({ params, searchParams }: Props) {
  const month = parseMonth(await params)
  if (!month) return <NotFoundPage />
  const cursor = await cursorOf(searchParams)
  const path = monthPath(month)
  const period = monthPeriod(month)
  const [visitor, page] = await Promise.all([
    currentVisitor(),
    readStories({ of: 'period', ...period }, { path, cursor, size: storiesOnPage }),
  ])
  if (!page || page.rows.length === 0) return <NotFoundPage />
  if (page.isKnown) declareCacheable(openVariant(visitor), utcMonths(period).map(keys.month))
  return (
    <PageFrame visitor={visitor} path={pageAddress(path, cursor)}>
      <PageBody heading={monthName(month)} lead={<AllMonths />}>
        <StoryList page={page} />
      </PageBody>
    </PageFrame>
  )
}

const AllMonths = () => (
  <a href="/archive" className="underline">
    All months
  </a>
)
