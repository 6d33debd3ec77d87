import type { Metadata } from 'next'
import { articlePath } from '@/lib/articles/address'
import type { ArticleView } from '@/lib/articles/types'
import { sectionBySlug } from '@/lib/sections/known-sections'
import { site } from '@/lib/site'
import { alternates } from './alternates'
import { previewPicture } from './article-pictures'

/** What the head of an article says: made of what anybody may see. */
export function articleMetadata(article: ArticleView): Metadata {
  const { headline, standfirst, firstPublishedAt, updatedAt, authors, topics } = article
  const path = articlePath(article)
  const picture = previewPicture(article)
  const section = sectionBySlug(article.section)
  return {
    title: headline,
    description: standfirst,
    authors: authors.map(({ slug, name }) => ({ name, url: `/authors/${slug}` })),
    alternates: alternates(path, section && { name: section.name, path: `/${section.slug}` }),
    // A copy in somebody's archive would outlive a correction or a withdrawal.
    ...(article.access !== 'free' && { robots: { 'max-image-preview': 'large', noarchive: true } }),
    openGraph: {
      type: 'article',
      siteName: site.name,
      locale: site.locale.replace('-', '_'),
      url: path,
      title: article.socialTitle ?? headline,
      description: standfirst,
      section: section?.name,
      tags: topics.map(({ name }) => name),
      authors: authors.map(({ name }) => name),
      publishedTime: firstPublishedAt.toISOString(),
      modifiedTime: (updatedAt ?? firstPublishedAt).toISOString(),
      ...(picture && { images: [picture] }),
    },
    twitter: { card: picture ? 'summary_large_image' : 'summary' },
  }
}
