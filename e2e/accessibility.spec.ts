import { expect, test } from './support/test'
import { violationsOn } from './support/violations'

const article = '/world/isis-driven-out-of-final-city-stronghold-in-syria'
const anonymous = [
  article,
  '/',
  '/world',
  '/register',
  '/sign-in',
  '/terms',
  '/cookies',
  '/privacy',
  '/search?q=Deir+Ezor',
  '/topics/syria',
  '/authors',
  '/authors/ines-calloway',
  '/corrections',
  '/business/the-round-pound-is-no-longer-money',
  '/no-such-page',
]
/** Colours and layout do not depend on one another: each is seen in each of its ways. */
const views = [
  { name: 'phone, light', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'desk, dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
] as const

for (const { name, viewport, colorScheme } of views) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme })

    test('anonymous pages have no violations, and are not wider than the screen', async ({
      page,
    }) => {
      for (const path of anonymous) {
        await page.goto(path)
        expect(await violationsOn(page), path).toEqual([])
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        )
        expect(overflow, path).toBeLessThanOrEqual(0)
      }
    })

    test('pages of a reader, and a refused form, have no violations', async ({
      page,
      registerReader,
    }) => {
      await page.goto(article)
      await page.getByRole('button', { name: 'Register' }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      expect(await violationsOn(page), article).toEqual([])
      await registerReader(page, article)
      for (const path of [article, '/account']) {
        await page.goto(path)
        expect(await violationsOn(page), path).toEqual([])
      }
    })
  })
}

test('a page reflows at 320 pixels, which is 400 % zoom', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(article)
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
})

test('a word longer than the screen is broken', async ({ page, publishSentinel }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const { path, headline } = await publishSentinel('free', 'science')
  for (const shown of ['/science', path]) {
    await expect(async () => {
      await page.goto(shown)
      await expect(page.getByText(headline).first()).toBeVisible({ timeout: 500 })
    }).toPass()
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    )
    expect(overflow, shown).toBeLessThanOrEqual(0)
  }
})

test('the gate can be passed by keyboard alone', async ({ page, newAddress }) => {
  await page.goto(article)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused()
  await page.getByLabel('E-mail address').focus()
  await page.keyboard.type(newAddress())
  await page.keyboard.press('Tab')
  await page.keyboard.type('a quiet word 42')
  await page.keyboard.press('Enter')
  await expect(page.locator('article .gated')).toBeVisible()
})
