import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { SectionFront } from '@/components/fronts/section-front'
import { NotFoundPage } from '@/components/site/not-found-page'
import { PageFrame } from '@/components/site/page-frame'
import { currentVisitor } from '@/lib/accounts/session'
import { cursorOf, listTitle, type Query } from '@/lib/articles/list-page'
import { readSectionFront } from '@/lib/fronts/section-front'
import { openVariant } from '@/lib/gate/variant'
import { declareCacheable } from '@/lib/page-cache/declare'
import { keys } from '@/lib/page-cache/keys'
import { pageAddress } from '@/lib/platform/pagination'
import { presentSectionSlug, sectionBySlug } from '@/lib/sections/known-sections'
import { alternates } from '@/lib/seo/alternates'
import { site } from '@/lib/site'

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
  const { section: slug } = await params
  const section = sectionBySlug(slug)
  if (!section) {
    const present = presentSectionSlug(slug)
    return present ? permanentRedirect(`/${present}`) : <NotFoundPage />
  }
  const path = `/${section.slug}`
  const cursor = await cursorOf(searchParams)
  const [visitor, front] = await Promise.all([
    currentVisitor(),
    readSectionFront(section.slug, { path, cursor }),
  ])
  if (!front) return <NotFoundPage />
  const ownKeys = [keys.section(section.slug), keys.arrangement(section.slug)]
  if (front.page.isKnown) declareCacheable(openVariant(visitor), ownKeys)
  return (
    <PageFrame visitor={visitor} path={pageAddress(path, cursor)} currentSection={section.slug}>
      <SectionFront {...front} name={section.name} cursor={cursor} />
    </PageFrame>
  )
}
