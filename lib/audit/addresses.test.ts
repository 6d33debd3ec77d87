import { expect, it } from 'vitest'
import { findAddresses } from './addresses'
import type { Answer } from './types'

/** A site of an article a month, whose sitemap index names each month. */
function siteOf(months: number) {
  const names = Array.from({ length: months }, (_, month) => month + 1)
  const index = names.map((month) => `<loc>https://paper.example/sitemaps/${month}.xml</loc>`)
  const bodies: Record<string, string> = {
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
  headers: [],
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
  expect(notTried).toEqual(['11 sitemaps that the others name: not read'])
})

it('says that there are more addresses than it takes', async () => {
  const { paths, notTried } = await find(60, 5)
  expect(paths).toHaveLength(5)
  expect(notTried[0]).toBe('addresses beyond 5: raise --addresses')
})
