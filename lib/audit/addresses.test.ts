import { expect, it } from 'vitest'
import { findAddresses } from './addresses'
import type { Answer } from './types'

/** A site of an article a month, whose sitemap index names each month. */
function siteOf(months: number) {
  const names = Array.from({ length: months }, (_, month) => month + 1)
  const index = names.map((month) => `<loc>https://paper.example/sitemaps/${month}.xml</loc>`)
  const bodies: Record<string, string> = {
    '/': '<a href="/world/1"></a><a href="/world/2"></a><a href="/world/3"></a>',
    '/robots.txt': 'Sitemap: https://paper.example/sitemap.xml',
    '/sitemap.xml': `<sitemapindex>${index.join('')}</sitemapindex>`,
  }
  for (const month of names) {
    bodies[`/sitemaps/${month}.xml`] =
      `<urlset><loc>https://paper.example/world/${month}</loc></urlset>`
  }
  return { ask: async ({ path }: { path: string }) => answer(bodies[path]) }
}

const answer = (body = ''): Answer => ({
  status: body ? 200 : 404,
  headers: [['content-type', 'text/html']],
  body: Buffer.from(body),
  earlier: [],
  headerText: '',
  ms: 1,
  failure: null,
})

const find = (months: number, addresses: number) =>
  findAddresses(siteOf(months), { addresses, build: null })

it('reads the sitemaps that an index names', async () => {
  const { paths, notTried } = await find(3, 100)
  expect(paths).toEqual(['/', '/world/1', '/world/2', '/world/3'])
  expect(notTried).toEqual([])
})

it('reads the first of more sitemaps than it has time for, and counts the others', async () => {
  const { paths, notTried } = await find(60, 100)
  expect(paths).toHaveLength(50)
  expect(notTried).toEqual(['11 of the sitemaps that are named: not read'])
})

it('says that there are more links and addresses than it takes', async () => {
  const { paths, notTried } = await find(60, 5)
  expect(paths).toEqual(['/', '/world/1', '/world/2', '/world/3', '/world/4'])
  expect(notTried).toEqual([
    'links beyond the first 3: raise --addresses',
    '1 of the addresses that were found: raise --addresses',
    '55 of the sitemaps that are named: not read',
  ])
})
