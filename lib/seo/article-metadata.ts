import type { Metadata } from 'next'
import { articlePath } from '@/lib/articles/address'
import type { ArticleView } from '@/lib/articles/types'
import { renditionPath } from '@/lib/media/renditions'
import { sectionBySlug, site } from '@/lib/site'

/** What the head of an article says: made of what anybody may see. */
export function articleMetadata(article: ArticleView): Metadata {
  const { headline, standfirst, lead, firstPublishedAt, updatedAt, authors, topics } = article
  const path = articlePath(article)
  const picture = lead?.picture
  const width = picture?.widths.at(-1)
  return {
    title: headline,
    description: standfirst,
    authors: authors.map(({ slug, name }) => ({ name, url: `/authors/${slug}` })),
    alternates: { canonical: path },
    // A copy in somebody's archive would outlive a correction or a withdrawal.
    ...(article.access !== 'free' && { robots: { 'max-image-preview': 'large', noarchive: true } }),
    openGraph: {
      type: 'article',
      siteName: site.name,
      locale: site.locale.replace('-', '_'),
      url: path,
      title: headline,
      description: standfirst,
      section: sectionBySlug(article.section)?.name,
      tags: topics.map(({ name }) => name),
      authors: authors.map(({ name }) => name),
      publishedTime: firstPublishedAt.toISOString(),
      modifiedTime: (updatedAt ?? firstPublishedAt).toISOString(),
      ...(picture &&
        width && {
          images: [
            {
              url: renditionPath(picture.id, width, 'jpg'),
              width,
              height: Math.round((picture.height * width) / picture.width),
              alt: lead.alt,
            },
          ],
        }),
    },
    twitter: { card: picture ? 'summary_large_image' : 'summary' },
  }
}
