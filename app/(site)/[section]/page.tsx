import type { Metadata } from 'next'
import { Front } from '@/components/articles/front'
import { NotFoundPage } from '@/components/site/not-found-page'
import { PageFrame } from '@/components/site/page-frame'
import { currentVisitor } from '@/lib/accounts/session'
import { listArticles } from '@/lib/articles/queries'
import { openVariant } from '@/lib/gate/variant'
import { declareCacheable } from '@/lib/page-cache/declare'
import { keys } from '@/lib/page-cache/keys'
import { sectionBySlug, site } from '@/lib/site'

interface Props {
  params: Promise<{ section: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const section = sectionBySlug((await params).section)
  if (!section) return { title: 'Not found' }
  return {
    title: section.name,
    description: `The newest stories in ${section.name} from ${site.name}.`,
    alternates: { canonical: `/${section.slug}` },
  }
}

export default async function SectionFront({ params }: Props) {
  const section = sectionBySlug((await params).section)
  if (!section) return <NotFoundPage />
  const [visitor, articles] = await Promise.all([
    currentVisitor(),
    listArticles({ section: section.slug, take: 30 }),
  ])
  declareCacheable(openVariant(visitor), [keys.section(section.slug)])
  return (
    <PageFrame visitor={visitor} path={`/${section.slug}`} currentSection={section.slug}>
      <h1 className="mx-auto max-w-page px-4 pt-8 text-4xl font-bold sm:px-6">{section.name}</h1>
      <Front articles={articles} />
    </PageFrame>
  )
}
