import type { BrowserContext, Page } from '@playwright/test'
import { launchWithBackForwardCache } from './support/launch-browser'
import { readerSession } from './support/reader-session'
import { expect, test } from './support/test'

declare global {
  interface Window {
    /** Set by the test in a page that it leaves: a page that is loaded anew does not have it. */
    wasLeft?: boolean
  }
}

async function signedIn(context: BrowserContext): Promise<Page> {
  const { token } = await readerSession()
  const url = process.env.SITE_URL
  await context.addCookies([
    { name: 'next-auth.session-token', value: token, url, httpOnly: true, sameSite: 'Lax' },
  ])
  return context.newPage()
}

const goBack = (page: Page, steps = 1) =>
  Promise.all([page.waitForEvent('framenavigated'), page.evaluate((by) => history.go(-by), steps)])

const leave = (page: Page) =>
  page.evaluate(() => {
    window.wasLeft = true
  })

for (const kept of ['the back/forward cache', 'the HTTP cache alone']) {
  test.describe(`with ${kept}`, () => {
    const test_ = test.extend<{ reader: BrowserContext }>({
      reader: async ({ browser, baseURL }, use) => {
        const own = kept === 'the HTTP cache alone' ? null : await launchWithBackForwardCache()
        const context = await (own ?? browser).newContext({ baseURL })
        await use(context)
        await context.close()
        await own?.close()
      },
    })

    test_(
      'Back after signing out does not show the article again',
      async ({ reader, publishSentinel }) => {
        const { path, sealed } = await publishSentinel('registered')
        const page = await signedIn(reader)
        for (const address of [path, '/', path]) await page.goto(address)
        await expect(page.locator('article')).toContainText(sealed[0] ?? '')
        await leave(page)
        await page.goto('/account')
        const [signOut] = await Promise.all([
          page.waitForResponse(/\/sign-out$/),
          page.getByRole('button', { name: 'Sign out' }).click(),
        ])
        expect((await signOut.allHeaders())['clear-site-data']).toContain('"cache"')
        await page.getByRole('link', { name: 'Sign in' }).waitFor()

        await goBack(page, 2)
        await expect(page).toHaveURL(path)
        await expect(page.locator('#gate')).toBeVisible()
        expect(await page.content()).not.toContain(sealed[0])
        expect(await page.evaluate(() => window.wasLeft)).toBeUndefined()
        await goBack(page, 2)
        await expect(page).toHaveURL(path)
        expect(await page.content()).not.toContain(sealed[0])
      },
    )

    test_(
      'Back after deleting the account does not show it either',
      async ({ reader, publishSentinel }) => {
        const { path, sealed } = await publishSentinel('registered')
        const page = await signedIn(reader)
        for (const address of ['/', path]) await page.goto(address)
        await expect(page.locator('article')).toContainText(sealed[0] ?? '')
        await leave(page)
        await page.goto('/account/privacy/delete')
        await page.getByRole('button', { name: 'Delete my account' }).click()
        await expect(page.getByRole('heading', { level: 1 })).toContainText('signed out')

        await page.goBack()
        if (!page.url().endsWith(path)) await page.goBack()
        await expect(page).toHaveURL(path)
        await expect(page.locator('#gate')).toBeVisible()
        expect(await page.content()).not.toContain(sealed[0])
      },
    )

    test_(
      'Back after signing out in another tab does not show it either',
      async ({ reader, publishSentinel }) => {
        const { path, sealed } = await publishSentinel('registered')
        const page = await signedIn(reader)
        await page.goto(path)
        await leave(page)
        await page.goto('/')
        const tab = await reader.newPage()
        await tab.goto('/account')
        await tab.getByRole('button', { name: 'Sign out' }).click()
        await tab.getByRole('link', { name: 'Sign in' }).waitFor()

        await goBack(page)
        await expect(page.locator('#gate')).toBeVisible()
        expect(await page.content()).not.toContain(sealed[0])
      },
    )
  })
}

test('Back between two pages of a reader shows the page as it was left', async ({
  baseURL,
  publishSentinel,
}) => {
  const { path, sealed } = await publishSentinel('registered')
  const browser = await launchWithBackForwardCache()
  const page = await signedIn(await browser.newContext({ baseURL }))
  for (const [from, to] of [
    [path, '/'],
    ['/', path],
    ['/world', path],
  ] as const) {
    await page.goto(from)
    await leave(page)
    await page.goto(to)
    await goBack(page)
    await expect(page).toHaveURL(from)
    expect(await page.evaluate(() => window.wasLeft), from).toBe(true)
  }
  await page.goto(path)
  await expect(page.locator('article')).toContainText(sealed[0] ?? '')
  await browser.close()
})

test('whoever signs in is shown nothing that was fetched ahead', async ({
  page,
  publishSentinel,
  registerReader,
}) => {
  const { path } = await publishSentinel('registered')
  const posted = page.waitForResponse((response) => response.request().method() === 'POST')
  await registerReader(page, path)
  const headers = await (await posted).allHeaders()
  expect(headers['set-cookie']).toContain('next-auth.session-token=')
  expect(headers['clear-site-data']).toMatch(/"prefetchCache", "prerenderCache"/)
})
