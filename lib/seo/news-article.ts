import type { NewsArticle, WithContext } from 'schema-dts'
import { articlePath } from '@/lib/articles/address'
import type { ArticleView } from '@/lib/articles/types'
import type { Decision } from '@/lib/gate/decide'
import { sectionBySlug } from '@/lib/sections/known-sections'
import { site } from '@/lib/site'
import { picturePaths } from './article-pictures'
import { publisher } from './publisher'

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
  const images = picturePaths(article).map((path) => siteUrl + path)
  const url = siteUrl + articlePath(article)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: url,
    url,
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
    publisher: publisher(siteUrl),
    copyrightHolder: { '@id': `${siteUrl}/#publisher` },
    copyrightYear: article.firstPublishedAt.getUTCFullYear(),
    inLanguage: site.locale,
    ...(article.place && { dateline: article.place }),
    ...(images.length > 0 && { image: images }),
    isAccessibleForFree: isFree,
    ...(!isFree && {
      hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.gated' },
    }),
  }
}
