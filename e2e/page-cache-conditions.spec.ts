import type { APIRequestContext } from '@playwright/test'
import { db } from '@/lib/platform/db'
import { leaksOf } from './support/leaks-of'
import { readerSession, withoutAndWith } from './support/reader-session'
import { expect, test } from './support/test'
import { unlessDisturbed } from './support/unless-disturbed'

const section = 'sport'

/**
 * The entity tag of a page once nothing is left to be done about it: a page is compressed quickly
 * for the one who waits, and better once it was sent, which gives it another tag.
 */
async function finalTag(request: APIRequestContext, path: string, headers = {}) {
  let [first, last, times] = ['', '', 0]
  const ask = async () => {
    const { 'cache-status': status, etag = '' } = (await request.get(path, { headers })).headers()
    if (status === 'standfirst; fwd=miss; stored') first = etag
    last = etag
    times = status === 'standfirst; hit' && first && etag !== first ? times + 1 : 0
    return times
  }
  await expect.poll(ask, { intervals: [50], timeout: 60_000 }).toBeGreaterThan(4)
  return last
}

test('an entity tag of one variant never spares anybody the other', async ({
  request,
  newRequest,
  publishSentinel,
}) => {
  const { cookie } = await readerSession()
  const reader = await newRequest()
  const asReader = (path: string, tag: string) =>
    reader.get(path, { headers: { cookie, 'if-none-match': tag } })
  const asAnybody = (path: string, tag: string) =>
    request.get(path, { headers: { 'if-none-match': tag } })

  await unlessDisturbed({
    prepare: () => publishSentinel('registered', section),
    check: async ({ path, sealed }) => {
      const forAnybody = await finalTag(request, path)
      const forReaders = await finalTag(reader, path, { cookie })
      expect(forAnybody).toMatch(/^"[\w-]{22,}"$/)
      expect(forReaders).not.toBe(forAnybody)

      expect((await asAnybody(path, forAnybody)).status()).toBe(304)
      expect((await asReader(path, forReaders)).status()).toBe(304)
      const opened = await asReader(path, forAnybody)
      expect(opened.status()).toBe(200)
      expect(await leaksOf(opened, sealed)).toEqual(sealed)
      const closed = await asAnybody(path, forReaders)
      expect.soft(await leaksOf(closed, sealed)).toEqual([])
      expect(closed.status()).toBe(200)
      expect((await asAnybody(path, `${forReaders}, ${forAnybody}`)).status()).toBe(304)
      expect((await asAnybody(path, `W/${forAnybody}`)).status()).toBe(304)
    },
  })
})

test('an answer that nothing changed repeats what caches must know, and no body', async ({
  request,
  publishSentinel,
}) => {
  await unlessDisturbed({
    prepare: () => publishSentinel('registered', section),
    check: async ({ path }) => {
      const tag = await finalTag(request, path)
      const full = (await request.get(path)).headers()
      const same = await request.get(path, { headers: { 'if-none-match': tag } })
      expect(same.status()).toBe(304)
      for (const name of ['etag', 'vary', 'cache-control', 'content-security-policy']) {
        expect(same.headers()[name], name).toBe(full[name])
      }
      expect(await same.body()).toHaveLength(0)
    },
  })
})

test('an entity tag ends with an edit', async ({ request, publishSentinel }) => {
  const { path, slug } = await publishSentinel('registered', section)
  const tag = await finalTag(request, path)
  await db().article.update({ where: { slug }, data: { headline: 'Corrected' } })
  const ask = async () => (await request.get(path, { headers: { 'if-none-match': tag } })).text()
  await expect.poll(ask, { intervals: [20], timeout: 5_000 }).toContain('Corrected')
})

test('each encoding has an entity tag of its own', async ({ request, publishSentinel }) => {
  await unlessDisturbed({
    prepare: () => publishSentinel('registered', section),
    check: async ({ path }) => {
      await finalTag(request, path)
      const tags = new Set<string | undefined>()
      for (const encoding of ['br', 'gzip', 'identity']) {
        const response = await request.get(path, { headers: { 'accept-encoding': encoding } })
        tags.add(response.headers().etag)
        expect(response.headers()['content-encoding']).toBe(
          encoding === 'identity' ? undefined : encoding,
        )
        expect(response.headers().vary).toContain('Accept-Encoding')
        expect(await response.text()).toContain('</html>')
      }
      expect(tags.size).toBe(3)
    },
  })
})

test('HEAD is answered like GET, without the body', async ({ request, publishSentinel }) => {
  const { cookie } = await readerSession()
  for (const headers of withoutAndWith(cookie)) {
    await unlessDisturbed({
      prepare: () => publishSentinel('registered', section),
      check: async ({ path }) => {
        await finalTag(request, path, headers)
        const { date: _, ...ofGet } = (await request.get(path, { headers })).headers()
        const head = await request.head(path, { headers })
        expect(head.status()).toBe(200)
        expect(head.headers()).toMatchObject(ofGet)
        expect(await head.body()).toHaveLength(0)
      },
    })
  }
})

test('HEAD of a page that is not in store has no body either', async ({
  request,
  publishSentinel,
}) => {
  const { path } = await publishSentinel('registered', section)
  const head = await request.head(path)
  expect(head.status()).toBe(200)
  expect(await head.body()).toHaveLength(0)
})

test('a shared cache may keep no page, and a browser asks again each time', async ({
  request,
  publishSentinel,
}) => {
  const { path } = await publishSentinel('registered', section)
  const { cookie } = await readerSession()
  for (const headers of withoutAndWith(cookie)) {
    for (const address of [
      path,
      '/',
      `/${section}`,
      '/terms',
      '/sign-in',
      '/nowhere',
      '/account',
    ]) {
      for (const temperature of ['cold', 'warm']) {
        const response = await request.get(address, { headers })
        const name = `${address} ${temperature}`
        expect(response.headers()['cache-control'], name).toMatch(/private|no-store/)
        expect(response.headers()['cache-control'], name).toMatch(/no-cache|no-store/)
        expect(response.headers()['cache-control'], name).not.toMatch(/public|s-maxage/)
        expect(response.headers().vary, name).toContain('Cookie')
        expect(response.headers()['surrogate-key'], name).toBeUndefined()
      }
    }
  }
})
