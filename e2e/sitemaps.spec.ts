import { findArticleId } from '@/lib/publishing/queries'
import { renameArticle } from '@/lib/publishing/rename-article'
import { expect, test } from './support/test'

const locations = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)

test('every address of the sitemaps is a page that may be listed under it', async ({ request }) => {
  test.slow()
  const read = async (path: string) => locations(await (await request.get(path)).text())
  const sitemaps = await read('/sitemap.xml')
  expect(sitemaps).toContain('/sitemaps/2017-11.xml')
  const pages = await Promise.all(
    ['pages', 'topics', 'authors', '2017-11'].map((name) => read(`/sitemaps/${name}.xml`)),
  )
  expect(pages.flat().length).toBeGreaterThan(40)
  for (const path of pages.flat()) {
    const response = await request.get(path, { maxRedirects: 0 })
    expect(response.status(), path).toBe(200)
    const html = await response.text()
    expect(html, path).not.toMatch(/name="robots" content="[^"]*noindex/)
    const canonical = /rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(new URL(canonical).pathname, path).toBe(path)
  }
})

test('robots are told what to leave alone, and whom to tell of a hole', async ({ request }) => {
  const robots = await request.get('/robots.txt')
  expect(robots.headers()['content-type']).toContain('text/plain')
  expect(await robots.text()).toMatch(/User-agent: GPTBot[\s\S]*Disallow: \/\n/)
  const security = await (await request.get('/.well-known/security.txt')).text()
  const expires = /^Expires: (.+)$/m.exec(security)?.[1] ?? ''
  expect(Date.parse(expires)).toBeGreaterThan(Date.now())
  const manifest = await request.get('/manifest.webmanifest')
  expect(manifest.headers()['content-type']).toContain('manifest+json')
  for (const { src } of (await manifest.json()).icons) {
    expect((await request.get(src)).status(), src).toBe(200)
  }
})

test('an article that was renamed is found under its old addresses', async ({
  request,
  publishSentinel,
}) => {
  const { slug } = await publishSentinel('registered', 'culture')
  const to = { slug: `${slug}-now`, section: 'sport' }
  await renameArticle({ kind: 'system', name: 'cli' }, await findArticleId(slug), to)
  for (const path of [`/culture/${slug}`, `/sport/${slug}`, `/culture/${slug}-now`]) {
    const response = await request.get(path, { maxRedirects: 0 })
    expect(response.status(), path).toBe(308)
    expect(response.headers().location, path).toMatch(new RegExp(`/sport/${slug}-now$`))
  }
  const html = await (await request.get(`/culture/${slug}`)).text()
  expect(html).toMatch(new RegExp(`rel="canonical" href="[^"]+/sport/${slug}-now"`))
})
