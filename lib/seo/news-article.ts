import type { NewsArticle, WithContext } from 'schema-dts'
import { articlePath } from '@/lib/articles/address'
import type { ArticleView } from '@/lib/articles/types'
import type { Decision } from '@/lib/gate/decide'
import { renditionPath } from '@/lib/media/renditions'
import { sectionBySlug, site } from '@/lib/site'

/**
 * Structured data made from the decision the page was drawn from, so that the two cannot disagree.
 * Google's rules for paywalled content, which hold for registration walls too: say what is not
 * free, and which part of the page that is.
 */
export function newsArticle(
  article: ArticleView,
  decision: Decision,
  siteUrl: string,
): WithContext<NewsArticle> {
  const isFree = decision.show === 'full' && decision.because === 'free'
  const picture = article.lead?.picture
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: siteUrl + articlePath(article),
    headline: article.headline,
    description: article.standfirst,
    articleSection: sectionBySlug(article.section)?.name ?? article.section,
    keywords: article.topics.map(({ name }) => name),
    wordCount: article.wordCount,
    datePublished: article.firstPublishedAt.toISOString(),
    dateModified: (article.updatedAt ?? article.firstPublishedAt).toISOString(),
    author: article.authors.map(({ slug, name }) => ({
      '@type': 'Person',
      name,
      url: `${siteUrl}/authors/${slug}`,
    })),
    publisher: { '@type': 'NewsMediaOrganization', name: site.publisher, url: siteUrl },
    inLanguage: site.language,
    ...(picture && {
      image: picture.widths.map((width) => siteUrl + renditionPath(picture.id, width, 'jpg')),
    }),
    isAccessibleForFree: isFree,
    ...(!isFree && {
      hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.gated' },
    }),
  }
}
