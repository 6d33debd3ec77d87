import type { Metadata } from 'next'
import { CorrectionList } from '@/components/corrections/correction-list'
import { NotFoundPage } from '@/components/site/not-found-page'
import { PageBody } from '@/components/site/page-body'
import { PageFrame } from '@/components/site/page-frame'
import { Pager } from '@/components/site/pager'
import { currentVisitor } from '@/lib/accounts/session'
import { cursorOf, listTitle, type Query } from '@/lib/articles/list-page'
import { listCorrections } from '@/lib/corrections/queries'
import { openVariant } from '@/lib/gate/variant'
import { declareCacheable } from '@/lib/page-cache/declare'
import { keys } from '@/lib/page-cache/keys'
import { pageAddress } from '@/lib/platform/pagination'
import { site } from '@/lib/site'

interface Props {
  searchParams: Query
}

const path = '/corrections'

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const cursor = await cursorOf(searchParams)
  return {
    title: listTitle('Corrections', cursor),
    description: `What ${site.name} had wrong, and what is right.`,
    alternates: { canonical: pageAddress(path, cursor) },
  }
}

export default async function Page({ searchParams }: Props) {
  const cursor = await cursorOf(searchParams)
  const [visitor, page] = await Promise.all([
    currentVisitor(),
    listCorrections({ path, cursor, size: 30 }),
  ])
  if (!page) return <NotFoundPage />
  if (page.isKnown) declareCacheable(openVariant(visitor), [keys.corrections])
  return (
    <PageFrame visitor={visitor} path={path}>
      <PageBody heading="Corrections" lead={<Lead />}>
        <CorrectionList corrections={page.rows} />
        <Pager page={page} previous="Newer corrections" next="Older corrections" />
      </PageBody>
    </PageFrame>
  )
}

const Lead = () => (
  <>
    What we had wrong, and what is right. If you see a mistake, tell us:{' '}
    <a href={`mailto:${site.contactEmail}`} className="underline">
      {site.contactEmail}
    </a>
  </>
)
