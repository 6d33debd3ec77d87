import { element, type Xml, xmlDocument } from '@/lib/platform/xml'
import { site } from '@/lib/site'
import type { Listed, Month, News } from './types'

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** A sitemap: sitemaps.org's protocol 0.9. */
export const sitemap = (siteUrl: string, listed: Listed[]): string =>
  xmlDocument(
    element(
      'urlset',
      { xmlns: namespace },
      listed.map(({ path, changedAt }) => entry('url', siteUrl + path, changedAt)),
    ),
  )

/** The list of the sitemaps, by their names. */
export const sitemapIndex = (
  siteUrl: string,
  sitemaps: { name: string; changedAt: Date | null }[],
): string =>
  xmlDocument(
    element(
      'sitemapindex',
      { xmlns: namespace },
      sitemaps.map(({ name, changedAt }) =>
        entry('sitemap', `${siteUrl}/sitemaps/${name}.xml`, changedAt),
      ),
    ),
  )

const entry = (kind: 'url' | 'sitemap', address: string, changedAt: Date | null): Xml =>
  element(
    kind,
    {},
    element('loc', {}, address),
    changedAt && element('lastmod', {}, changedAt.toISOString()),
  )

/** Google's extension for news: what is new, and whose it is. */
export const newsSitemap = (siteUrl: string, news: News[]): string =>
  xmlDocument(
    element(
      'urlset',
      { xmlns: namespace, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' },
      news.map(({ path, headline, publishedAt }) =>
        element(
          'url',
          {},
          element('loc', {}, siteUrl + path),
          element(
            'news:news',
            {},
            element(
              'news:publication',
              {},
              element('news:name', {}, site.name),
              element('news:language', {}, site.language),
            ),
            element('news:publication_date', {}, publishedAt.toISOString()),
            element('news:title', {}, headline),
          ),
        ),
      ),
    ),
  )

/** The names of a month's sitemaps: `2017-11`, and `2017-11-2` where there is too much for one. */
export const monthNames = ({ month, articles }: Month, perSitemap: number): string[] =>
  Array.from({ length: Math.ceil(articles / perSitemap) }, (_, index) =>
    index === 0 ? month : `${month}-${index + 1}`,
  )

/** The month and the part that a name means, or null. */
export function parseMonthName(name: string): { month: string; part: number } | null {
  const [, month, part = '1'] =
    /^([1-9]\d{3}-(?:0[1-9]|1[0-2]))(?:-([2-9]|[1-9]\d{1,2}))?$/.exec(name) ?? []
  return month ? { month, part: Number(part) } : null
}
