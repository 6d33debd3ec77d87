import { randomUUID } from 'node:crypto'
import { createAuthor } from '@/lib/authors/create-author'
import { editAuthor } from '@/lib/authors/edit-author'
import { db } from '@/lib/platform/db'
import { createTopic } from '@/lib/topics/create-topic'
import { editTopic } from '@/lib/topics/edit-topic'
import { leaksOf } from './support/leaks-of'
import { readerSession, withoutAndWith } from './support/reader-session'
import { expect, test } from './support/test'
import { unlessDisturbed } from './support/unless-disturbed'
import { untilKept } from './support/until-kept'

const cli = { kind: 'system', name: 'cli' } as const

const files = {
  'feed.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
}

test('a page names its feeds, which list its stories, the same to everybody', async ({
  page,
  newRequest,
  publishSentinel,
}) => {
  const article = await publishSentinel('registered', 'culture')
  const { cookie } = await readerSession()
  const request = await newRequest()
  for (const path of ['/', '/culture', '/authors/ada-sentinel']) {
    await page.goto(path)
    for (const [file, type] of Object.entries(files)) {
      const link = page.locator(`link[rel=alternate][type="${type}"]`)
      const address = new URL((await link.getAttribute('href')) ?? '').pathname
      expect(address).toBe(`${path === '/' ? '' : path}/${file}`)
      await unlessDisturbed({
        prepare: () => address,
        check: async (feed) => {
          await untilKept(request, feed)
          const bodies: string[] = []
          for (const headers of withoutAndWith(cookie)) {
            const response = await request.get(`${feed}?full=1`, { headers })
            expect(response.headers()['content-type']).toContain(type)
            const hidden = [...article.sealed, ...article.open.slice(3)]
            expect.soft(await leaksOf(response, hidden)).toEqual([])
            bodies.push(await response.text())
          }
          expect(bodies[0]).toContain(article.path)
          expect(bodies[1]).toBe(bodies[0])
        },
      })
    }
  }
})

test('a feed that did not change is not sent again, and one that did is', async ({
  request,
  publishSentinel,
}) => {
  for (const path of ['/culture/feed.xml', '/culture/atom.xml', '/culture/feed.json']) {
    const ask = (tag = '') => request.get(path, { headers: tag ? { 'if-none-match': tag } : {} })
    const { slug, tag } = await unlessDisturbed({
      prepare: () => publishSentinel('registered', 'culture'),
      check: async (article) => {
        await untilKept(request, path)
        const { etag = '' } = (await ask()).headers()
        expect(etag).toMatch(/^"/)
        const same = await ask(etag)
        expect(same.status()).toBe(304)
        expect(await same.body()).toHaveLength(0)
        return { slug: article.slug, tag: etag }
      },
    })
    await db().article.update({ where: { slug }, data: { headline: 'Rewritten' } })
    const textOf = async () => (await ask(tag)).text()
    await expect.poll(textOf, { intervals: [20] }).toContain('Rewritten')
  }
})

test('what is withdrawn leaves the feeds and the sitemaps', async ({
  request,
  publishSentinel,
}) => {
  const { slug, path } = await publishSentinel('registered', 'culture')
  const month = new Date().toISOString().slice(0, 7)
  const lists = ['/feed.xml', '/culture/atom.xml', `/sitemaps/${month}.xml`, '/news-sitemap.xml']
  const textOf = async (list: string) => (await request.get(list)).text()
  for (const list of lists) await expect.poll(() => textOf(list), list).toContain(path)
  await db().article.update({ where: { slug }, data: { status: 'withdrawn' } })
  for (const list of lists) await expect.poll(() => textOf(list), list).not.toContain(path)
})

test('there is no feed of what there is not, and no sitemap', async ({ request }) => {
  for (const path of [
    '/nowhere/feed.xml',
    '/topics/nothing/atom.xml',
    '/authors/nobody/feed.json',
    '/sitemaps/2017-13.xml',
    '/sitemaps/0000-01.xml',
    '/sitemaps/9999-12.xml',
    '/sitemaps/pages',
  ]) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
  expect((await request.get('/sitemaps/%00.xml')).status()).toBe(400)
})

test('a topic and an author that have another address lead there for good, and their feeds too', async ({
  request,
}) => {
  const name = `Tide ${randomUUID()}`
  const slug = name.toLowerCase().replace(' ', '-')
  const topic = await createTopic(cli, { name, slug })
  await editTopic(cli, topic.id, { name, slug: `${slug}-now` })
  const author = await createAuthor(cli, { name, slug })
  await editAuthor(cli, author.id, { name, slug: `${slug}-now` })
  for (const path of [`/topics/${slug}`, `/authors/${slug}`]) {
    for (const [from, to] of [
      [path, `${path}-now`],
      [`${path}/feed.xml`, `${path}-now/feed.xml`],
    ] as const) {
      const answer = await request.get(from, { maxRedirects: 0 })
      expect(answer.status(), from).toBe(308)
      expect(answer.headers().location, from).toBe(to)
      expect((await request.get(to)).status(), to).toBe(200)
    }
  }
})
