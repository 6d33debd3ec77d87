import type { APIRequestContext } from '@playwright/test'
import { db } from '@/lib/platform/db'
import { leaksOf } from './support/leaks-of'
import { readerSession, withoutAndWith } from './support/reader-session'
import { expect, test } from './support/test'
import { untilKept } from './support/until-kept'

const section = 'sport'

/** The entity tag of a page once nothing is left to be done about it. */
async function finalTag(request: APIRequestContext, path: string, headers = {}) {
  await untilKept(request, path, headers)
  const tags: string[] = []
  const ask = async () => {
    tags.unshift((await request.get(path, { headers })).headers().etag ?? '')
    return tags.slice(0, 5).filter((tag) => tag === tags[0]).length
  }
  await expect.poll(ask, { intervals: [50] }).toBe(5)
  return tags[0] ?? ''
}

test('an entity tag of one variant never spares anybody the other', async ({
  request,
  newRequest,
  publishSentinel,
}) => {
  const { path, sealed } = await publishSentinel('registered', section)
  const { cookie } = await readerSession()
  const reader = await newRequest()
  const forAnybody = await finalTag(request, path)
  const forReaders = await finalTag(reader, path, { cookie })
  expect(forAnybody).toMatch(/^"[\w-]{22,}"$/)
  expect(forReaders).not.toBe(forAnybody)

  const asReader = (tag: string) => reader.get(path, { headers: { cookie, 'if-none-match': tag } })
  const asAnybody = (tag: string) => request.get(path, { headers: { 'if-none-match': tag } })

  expect((await asAnybody(forAnybody)).status()).toBe(304)
  expect((await asReader(forReaders)).status()).toBe(304)
  const opened = await asReader(forAnybody)
  expect(opened.status()).toBe(200)
  expect(await leaksOf(opened, sealed)).toEqual(sealed)
  const closed = await asAnybody(forReaders)
  expect(closed.status()).toBe(200)
  expect(await leaksOf(closed, sealed)).toEqual([])
  expect((await asAnybody(`${forReaders}, ${forAnybody}`)).status()).toBe(304)
  expect((await asAnybody(`W/${forAnybody}`)).status()).toBe(304)
})

test('an answer that nothing changed repeats what caches must know, and no body', async ({
  request,
  publishSentinel,
}) => {
  const { path } = await publishSentinel('registered', section)
  const tag = await finalTag(request, path)
  const full = (await request.get(path)).headers()
  const same = await request.get(path, { headers: { 'if-none-match': tag } })
  for (const name of ['etag', 'vary', 'cache-control', 'content-security-policy']) {
    expect(same.headers()[name], name).toBe(full[name])
  }
  expect(await same.body()).toHaveLength(0)
})

test('an entity tag ends with an edit', async ({ request, publishSentinel }) => {
  const { path, slug } = await publishSentinel('registered', section)
  const tag = await finalTag(request, path)
  await db().article.update({ where: { slug }, data: { headline: 'Corrected' } })
  const ask = async () => (await request.get(path, { headers: { 'if-none-match': tag } })).status()
  await expect.poll(ask, { intervals: [20], timeout: 5_000 }).toBe(200)
  expect(await (await request.get(path)).text()).toContain('Corrected')
})

test('each encoding has an entity tag of its own', async ({ request, publishSentinel }) => {
  const { path } = await publishSentinel('registered', section)
  const tags = new Set<string>()
  for (const encoding of ['br', 'gzip', 'identity']) {
    const headers = { 'accept-encoding': encoding }
    tags.add(await finalTag(request, path, headers))
    const response = await request.get(path, { headers })
    expect(response.headers()['content-encoding']).toBe(
      encoding === 'identity' ? undefined : encoding,
    )
    expect(response.headers().vary).toContain('Accept-Encoding')
    expect(await response.text()).toContain('</html>')
  }
  expect(tags.size).toBe(3)
})

test('HEAD is answered like GET, without the body', async ({ request, publishSentinel }) => {
  const { path } = await publishSentinel('registered', section)
  const { cookie } = await readerSession()
  for (const headers of withoutAndWith(cookie)) {
    const first = await request.head(path, { headers })
    expect(first.status()).toBe(200)
    expect(await first.body()).toHaveLength(0)
    await finalTag(request, path, headers)
    const { date: _, ...ofGet } = (await request.get(path, { headers })).headers()
    const head = await request.head(path, { headers })
    expect(head.headers()).toMatchObject(ofGet)
    expect(await head.body()).toHaveLength(0)
  }
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
