import type { BreadcrumbList, WithContext } from 'schema-dts'
import { site } from '@/lib/site'

/** Where a page stands: the front page, and what lies between. */
export const breadcrumbs = (
  siteUrl: string,
  steps: { name: string; path: string }[],
): WithContext<BreadcrumbList> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: site.name, path: '/' }, ...steps].map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: siteUrl + path,
  })),
})
