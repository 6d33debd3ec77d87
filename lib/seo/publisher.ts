import type { NewsMediaOrganization, WebSite, WithContext } from 'schema-dts'
import { site } from '@/lib/site'

/** Who publishes, as every page's structured data names it. */
export const publisher = (siteUrl: string): Exclude<NewsMediaOrganization, string> => ({
  '@type': 'NewsMediaOrganization',
  '@id': `${siteUrl}/#publisher`,
  name: site.publisher,
  url: `${siteUrl}/`,
  logo: { '@type': 'ImageObject', url: `${siteUrl}/icon-512.png`, width: '512', height: '512' },
  email: site.contactEmail,
  correctionsPolicy: `${siteUrl}/corrections`,
})

/** What the front page says of the site: whose it is, and how to search it. */
export function webSite(siteUrl: string): WithContext<WebSite> {
  const search = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${siteUrl}/search?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  } as const
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': `${siteUrl}/#site`,
    name: site.name,
    alternateName: site.tagline,
    url: `${siteUrl}/`,
    inLanguage: site.locale,
    publisher: publisher(siteUrl),
    potentialAction: search,
  }
}
