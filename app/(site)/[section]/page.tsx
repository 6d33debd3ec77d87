import type { Metadata } from 'next'
import { SectionFront } from '@/components/fronts/section-front'
import { NotFoundPage } from '@/components/site/not-found-page'
import { PageFrame } from '@/components/site/page-frame'
import { currentVisitor } from '@/lib/accounts/session'
import { cursorOf, listTitle, type Query, storiesOnPage } from '@/lib/articles/list-page'
import { readStories } from '@/lib/articles/story-list'
import { openVariant } from '@/lib/gate/variant'
import { declareCacheable } from '@/lib/page-cache/declare'
import { keys } from '@/lib/page-cache/keys'
import { pageAddress } from '@/lib/platform/pagination'
import { alternates } from '@/lib/seo/alternates'
import { sectionBySlug, site } from '@/lib/site'

interface Props {
  params: Promise<{ section: string }>
  searchParams: Query
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const section = sectionBySlug((await params).section)
  if (!section) return { title: 'Not found' }
  const path = `/${section.slug}`
  const cursor = await cursorOf(searchParams)
  return {
    title: listTitle(section.name, cursor),
    description: `The newest stories in ${section.name} from ${site.name}.`,
    alternates: alternates(pageAddress(path, cursor), { name: section.name, path }),
  }
}

export default async function Page({ params, searchParams }: Props) {
  const section = sectionBySlug((await params).section)
  if (!section) return <NotFoundPage />
  const path = `/${section.slug}`
  const cursor = await cursorOf(searchParams)
  const [visitor, page] = await Promise.all([
    currentVisitor(),
    readStories({ of: 'section', slug: section.slug }, { path, cursor, size: storiesOnPage }),
  ])
  if (!page) return <NotFoundPage />
  if (page.isKnown) declareCacheable(openVariant(visitor), [keys.section(section.slug)])
  return (
    <PageFrame visitor={visitor} path={pageAddress(path, cursor)} currentSection={section.slug}>
      <SectionFront name={section.name} page={page} cursor={cursor} />
    </PageFrame>
  )
}
