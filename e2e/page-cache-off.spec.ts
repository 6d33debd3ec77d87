import { unlockPremiumArticle } from '@/lib/gate/allowance'
import { type Instance, startInstance } from './support/instance'
import { orders, visitInOrder } from './support/leak-orders'
import { readerSession, withoutAndWith } from './support/reader-session'
import { test as base, expect } from './support/test'

const test = base.extend<object, { instance: Instance }>({
  instance: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from here
    async ({}, use) => {
      const instance = await startInstance({ PAGE_CACHE: 'off' })
      await use(instance)
      await instance.stop()
    },
    { scope: 'worker', timeout: 270_000 },
  ],

  baseURL: async ({ instance }, use) => {
    await use(instance.url)
  },
})

// Nothing is warm, so each access is asked for in one order, once.
for (const [access, name] of [
  ['registered', 'anonymous, reader, anonymous'],
  ['premium', 'reader, anonymous, reader'],
] as const) {
  test(`without the page cache nothing leaks: ${access}, ${name}`, async ({
    instance,
    publishSentinel,
  }) => {
    test.slow()
    const article = await publishSentinel(access)
    const { cookie, userId } = await readerSession()
    if (access === 'premium')
      await unlockPremiumArticle({ kind: 'reader', userId, isVerified: true }, article.slug)
    const visits = { url: instance.url, article, cookie, order: orders[name], rounds: 1 }
    expect(await visitInOrder(visits)).toEqual([])
  })
}

test('without the page cache each page is made for the one who asks', async ({
  request,
  publishSentinel,
}) => {
  const { path } = await publishSentinel('registered')
  const { cookie } = await readerSession()
  for (const headers of [...withoutAndWith(cookie), ...withoutAndWith(cookie)]) {
    for (const address of ['/', path, '/feed.xml']) {
      const response = await request.get(address, { headers })
      expect(response.status(), address).toBe(200)
      expect(response.headers()['cache-status'] ?? '', address).not.toMatch(/hit|stored/)
    }
  }
})

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader registers, reads on, signs out and in again without the page cache', async ({
    page,
    publishSentinel,
    registerReader,
    signIn,
    signOut,
  }) => {
    const { path, sealed } = await publishSentinel('registered')
    const [first = '', last = ''] = [sealed[0], sealed.at(-2)]
    const isOpen = async () => {
      await expect(page).toHaveURL(`${path}#continue`)
      await expect(page.locator('article .gated')).toContainText(first)
      await expect(page.locator('article .gated')).toContainText(last)
      await expect(page.locator('#gate')).toHaveCount(0)
    }
    const isClosed = async () => {
      const response = await page.goto(path)
      const html = await response?.text()
      for (const word of sealed) expect(html).not.toContain(word)
      await expect(page.locator('#gate')).toBeVisible()
    }
    await isClosed()
    const { email, password } = await registerReader(page, path)
    await isOpen()
    await signOut(page)
    await isClosed()
    await signIn(page, email, password, path)
    await isOpen()
  })
})
