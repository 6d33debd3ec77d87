import type { APIResponse } from '@playwright/test'
import { db } from '@/lib/platform/db'
import { leaksOf } from './support/leaks-of'
import { readerSession, withoutAndWith } from './support/reader-session'
import { expect, test } from './support/test'
import { unlessDisturbed } from './support/unless-disturbed'
import { untilKept } from './support/until-kept'

const section = 'opinion'

const status = (response: APIResponse) => response.headers()['cache-status'] ?? 'none'

test('a page that is not there, or elsewhere, is never kept', async ({
  request,
  publishSentinel,
}) => {
  const { slug } = await publishSentinel('registered', section)
  for (const [path, code] of [
    [`/${section}/nothing-here`, 404],
    ['/nowhere', 404],
    [`/science/${slug}`, 308],
  ] as const) {
    for (let time = 0; time < 3; time += 1) {
      const response = await request.get(path, { maxRedirects: 0 })
      expect(response.status(), path).toBe(code)
      expect(status(response), path).not.toMatch(/hit|stored/)
    }
  }
})

test('a draft is never kept, and what was kept of a withdrawn article is gone', async ({
  request,
  publishSentinel,
}) => {
  const { path, slug, sealed } = await publishSentinel('registered', section)
  const { cookie } = await readerSession('editor')
  await untilKept(request, path)
  await untilKept(request, path, { cookie })
  await db().article.update({ where: { slug }, data: { status: 'draft' } })
  for (const headers of withoutAndWith(cookie)) {
    const ask = async () => (await request.get(path, { headers })).status()
    await expect.poll(ask, { intervals: [20], timeout: 5_000 }).toBe(404)
    const gone = await request.get(path, { headers })
    expect(status(gone)).not.toMatch(/hit|stored/)
    expect(await leaksOf(gone, sealed)).toEqual([])
  }
})

test('an error is not kept, and ends when its cause does', async ({ request, publishSentinel }) => {
  const { path, slug } = await publishSentinel('registered', section)
  const { teaser } = await db().article.findUniqueOrThrow({ where: { slug } })
  await db().article.update({ where: { slug }, data: { teaser: { type: 'nothing known' } } })
  const ask = async () => (await request.get(path)).status()
  await expect.poll(ask, { intervals: [20], timeout: 5_000 }).toBe(500)
  const failed = await request.get(path)
  expect(failed.headers()['cache-control']).toBe('no-store')
  expect(status(failed)).not.toMatch(/hit|stored/)
  await db().article.update({ where: { slug }, data: { teaser: teaser as object } })
  await expect.poll(ask, { intervals: [20], timeout: 5_000 }).toBe(200)
})

test('a page with a notice is for the one who left it', async ({
  request,
  newRequest,
  publishSentinel,
}) => {
  const { cookie } = await readerSession()
  const other = await newRequest()
  const noticed = { cookie: `${cookie}; standfirst-notice=registered` }
  await unlessDisturbed({
    prepare: () => publishSentinel('registered', section),
    check: async ({ path }) => {
      await untilKept(request, path, { cookie })
      for (let time = 0; time < 2; time += 1) {
        const response = await other.get(path, { headers: noticed })
        expect(status(response)).toBe('standfirst; fwd=bypass')
        expect(response.headers()['set-cookie']).toContain('standfirst-notice=;')
        expect(response.headers()['cache-control']).toContain('no-store')
        expect(await response.text()).toContain('role="status"')
      }
      const plain = await request.get(path, { headers: { cookie } })
      expect.soft(await plain.text()).not.toContain('role="status"')
      expect(status(plain)).toBe('standfirst; hit')
    },
  })
})

test('no answer that sets a cookie comes from store', async ({ request, publishSentinel }) => {
  const { path } = await publishSentinel('registered', section)
  const { cookie } = await readerSession()
  const addresses = [path, '/', '/sign-in', '/register', '/account', '/api/auth/session']
  const noticed = { cookie: 'standfirst-notice=registered' }
  for (const headers of [...withoutAndWith(cookie), noticed]) {
    for (const address of [...addresses, ...addresses]) {
      const response = await request.get(address, { headers, maxRedirects: 0 })
      if (!response.headers()['set-cookie']) continue
      expect(status(response), address).not.toMatch(/hit|stored/)
      expect(response.headers()['cache-control'], address).toMatch(/no-store/)
    }
  }
})

test('what somebody typed is shown to nobody else', async ({ page, request, publishSentinel }) => {
  await unlessDisturbed({
    prepare: () => publishSentinel('registered', section),
    check: async ({ path }) => {
      await untilKept(request, path)
      await page.goto(path)
      await page.getByLabel('E-mail address').fill('typed@nowhere')
      await page.getByLabel('Password').fill('short')
      const [refused] = await Promise.all([
        page.waitForResponse((response) => response.request().method() === 'POST'),
        page.getByRole('button', { name: 'Register' }).click(),
      ])
      expect(refused.status()).toBe(422)
      expect(refused.headers()['cache-status']).toBe('standfirst; fwd=bypass')
      expect(refused.headers()['cache-control']).toContain('no-store')
      await expect(page.getByLabel('E-mail address')).toHaveValue('typed@nowhere')
      for (let time = 0; time < 2; time += 1) {
        const response = await request.get(path)
        expect.soft(await response.text()).not.toContain('typed@nowhere')
        expect(status(response)).toBe('standfirst; hit')
      }
    },
  })
})
