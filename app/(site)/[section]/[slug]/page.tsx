import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { AbsentArticle, withdrawnTitle } from '@/components/articles/absent-article'
import { ArticlePage } from '@/components/articles/article-page'
import { MoreStories } from '@/components/articles/more-stories'
import { PageFrame } from '@/components/site/page-frame'
import { currentVisitor } from '@/lib/accounts/session'
import { articlePath } from '@/lib/articles/address'
import {
  findArticle,
  findArticlePaths,
  findPresentPath,
  findWithdrawal,
  listArticles,
} from '@/lib/articles/queries'
import { relatedSlugs } from '@/lib/articles/related'
import { findCorrections } from '@/lib/corrections/queries'
import { readArticle } from '@/lib/gate/read-article'
import { findPictures } from '@/lib/media/queries'
import { declareCacheable } from '@/lib/page-cache/declare'
import { keys } from '@/lib/page-cache/keys'
import { currentNotice } from '@/lib/platform/session-notice'
import { articleMetadata } from '@/lib/seo/article-metadata'

interface Props {
  params: Promise<{ section: string; slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const article = await findArticle(slug)
  if (article) return articleMetadata(article)
  const title = (await findWithdrawal(slug)) ? withdrawnTitle : 'Not found'
  return { title, robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const { section, slug } = await params
  const visitor = await currentVisitor()
  const reading = await readArticle(slug, visitor)
  if (!reading) {
    const present = await findPresentPath(slug)
    if (present) permanentRedirect(present)
    return <AbsentArticle withdrawal={await findWithdrawal(slug)} />
  }
  const path = articlePath(reading.article)
  if (reading.article.section !== section) permanentRedirect(path)

  const blocks = [...reading.article.teaser, ...(reading.rest ?? [])]
  const related = relatedSlugs(blocks)
  declareCacheable(reading.variant, [
    keys.article(slug),
    keys.section(section),
    keys.legal('agreement'),
    ...related.map(keys.article),
  ])
  const [pictures, paths, corrections, newest] = await Promise.all([
    findPictures(blocks),
    findArticlePaths(related),
    findCorrections(reading.article.id),
    listArticles({ section, take: 4 }),
  ])
  const more = newest.filter((card) => card.slug !== slug).slice(0, 3)

  return (
    <PageFrame visitor={visitor} path={path} currentSection={section}>
      <ArticlePage
        reading={reading}
        pictures={pictures}
        paths={paths}
        corrections={corrections}
        notice={currentNotice()}
      />
      <MoreStories section={section} articles={more} />
    </PageFrame>
  )
}
