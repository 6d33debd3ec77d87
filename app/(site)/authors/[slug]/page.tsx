import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { StoryList } from '@/components/articles/story-list'
import { AuthorHead } from '@/components/authors/author-head'
import { EmptyList } from '@/components/site/empty-list'
import { NotFoundPage } from '@/components/site/not-found-page'
import { PageFrame } from '@/components/site/page-frame'
import { currentVisitor } from '@/lib/accounts/session'
import { cursorOf, listTitle, type Query, storiesOnPage } from '@/lib/articles/list-page'
import { readStories } from '@/lib/articles/story-list'
import { findAuthor, findPresentAuthor } from '@/lib/authors/queries'
import { openVariant } from '@/lib/gate/variant'
import { declareCacheable } from '@/lib/page-cache/declare'
import { keys } from '@/lib/page-cache/keys'
import { pageAddress } from '@/lib/platform/pagination'
import { alternates } from '@/lib/seo/alternates'
import { site } from '@/lib/site'

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Query
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const author = await findAuthor((await params).slug)
  if (!author) return { title: 'Not found' }
  const path = `/authors/${author.slug}`
  const cursor = await cursorOf(searchParams)
  return {
    title: listTitle(author.name, cursor),
    description: author.bio || `Stories by ${author.name} in ${site.name}.`,
    alternates: alternates(pageAddress(path, cursor), { name: author.name, path }),
  }
}

export default async function Page({ params, searchParams }: Props) {
  const { slug } = await params
  const [visitor, author] = await Promise.all([currentVisitor(), findAuthor(slug)])
  if (!author) {
    const present = await findPresentAuthor(slug)
    return present ? permanentRedirect(`/authors/${present}`) : <NotFoundPage />
  }
  const path = `/authors/${author.slug}`
  const cursor = await cursorOf(searchParams)
  const list = { of: 'author', id: author.id } as const
  const page = await readStories(list, { path, cursor, size: storiesOnPage })
  if (!page) return <NotFoundPage />
  if (page.isKnown) declareCacheable(openVariant(visitor), [keys.author(author.slug)])
  return (
    <PageFrame visitor={visitor} path={pageAddress(path, cursor)}>
      <div className="mx-auto max-w-page px-4 pt-8 sm:px-6 sm:pt-10">
        <AuthorHead author={author} />
        <h2 className="mt-10 mb-3 font-sans text-lg font-bold">Stories</h2>
        {page.rows.length > 0 ? <StoryList page={page} level={3} /> : <EmptyList />}
      </div>
    </PageFrame>
  )
}
