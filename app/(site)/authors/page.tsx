import type { Metadata } from 'next'
import { AuthorIndex } from '@/components/authors/author-index'
import { EmptyList } from '@/components/site/empty-list'
import { NotFoundPage } from '@/components/site/not-found-page'
import { PageBody } from '@/components/site/page-body'
import { PageFrame } from '@/components/site/page-frame'
import { Pager } from '@/components/site/pager'
import { currentVisitor } from '@/lib/accounts/session'
import { cursorOf, type Query } from '@/lib/articles/list-page'
import { listAuthors } from '@/lib/authors/queries'
import { openVariant } from '@/lib/gate/variant'
import { declareCacheable } from '@/lib/page-cache/declare'
import { keys } from '@/lib/page-cache/keys'
import { pageAddress } from '@/lib/platform/pagination'
import { site } from '@/lib/site'

interface Props {
  searchParams: Query
}

const path = '/authors'

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => ({
  title: 'Authors',
  description: `Who writes for ${site.name}.`,
  alternates: { canonical: pageAddress(path, await cursorOf(searchParams)) },
})

export default async function Page({ searchParams }: Props) {
  const cursor = await cursorOf(searchParams)
  const [visitor, page] = await Promise.all([
    currentVisitor(),
    listAuthors({ path, cursor, size: 60 }),
  ])
  if (!page) return <NotFoundPage />
  if (page.isKnown) declareCacheable(openVariant(visitor), [keys.authors])
  return (
    <PageFrame visitor={visitor} path={path}>
      <PageBody heading="Authors">
        {page.rows.length > 0 ? <AuthorIndex authors={page.rows} /> : <EmptyList />}
        <Pager page={page} previous="Back" next="On" />
      </PageBody>
    </PageFrame>
  )
}
