import type { Page } from '@playwright/test'
import { expect, test } from './support/test'

/** On a machine that stands still a search runs out of its second: it is asked again. */
async function untilSearched(page: Page, heading: string | RegExp) {
  const found = page.getByRole('heading', { name: heading })
  await expect(async () => {
    await found.waitFor({ timeout: 3_000 }).catch(() => page.reload())
    await expect(found).toBeVisible({ timeout: 3_000 })
  }).toPass({ timeout: 30_000 })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a misspelt name finds the story, which says what it asks for', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
    await page.getByLabel('Words to look for').fill('Deir Ezor')
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(page).toHaveURL(/\/search\?q=Deir\+Ezor/)
    await untilSearched(page, 'for “Deir Ezzor”')
    const results = page.getByRole('listitem').filter({ has: page.locator('mark') })
    await expect(results.first()).toContainText('Ezzor')
    await page.getByRole('link', { name: 'Search instead for “Deir Ezor”' }).click()
    await untilSearched(page, 'Nothing found for “Deir Ezor”')
  })

  test('the filters narrow what is found', async ({ page }) => {
    await page.goto('/search?q=rate')
    await untilSearched(page, /articles? for “rate”/)
    await page.getByText('Narrow by section').click()
    await page.getByRole('combobox', { name: 'Section' }).selectOption('Business')
    await page.getByLabel('Order').selectOption('Newest first')
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(page).toHaveURL(/section=business/)
    await expect(page.getByRole('combobox', { name: 'Section' })).toHaveValue('business')
    await untilSearched(page, /articles? for “rate”/)
    await page.getByLabel('To', { exact: true }).fill('1990-01-01')
    await page.getByRole('button', { name: 'Search' }).click()
    await untilSearched(page, 'Nothing found for “rate”')
    await page.getByRole('link', { name: 'Search all sections' }).click()
    await untilSearched(page, /articles? for “rate”/)
  })
})

test('no word behind the gate is found, and none is suggested', async ({
  request,
  publishSentinel,
}) => {
  const article = await publishSentinel('registered', 'sport')
  for (const word of article.sealed) {
    for (const q of [word, word.slice(0, -1), `"${word}"`]) {
      const ask = async () => {
        const html = await (await request.get(`/search?q=${encodeURIComponent(q)}`)).text()
        expect(html, q).not.toContain(article.slug)
        return html
      }
      await expect.poll(ask, { message: q }).toContain('Nothing found for')
    }
  }
  const open = async () => (await request.get(`/search?q=${article.open[0]}`)).text()
  await expect.poll(open).toContain(article.path)
})

test('whatever is asked, the page answers, is kept by nobody and listed nowhere', async ({
  request,
}) => {
  const hostile = [
    '%00',
    '%F0%9F%8C%8A',
    "'--",
    '%22',
    '(((',
    '-a',
    'x'.repeat(7_000),
    '%ud800',
    '%E0%A4%A',
  ]
  for (const q of hostile) {
    const response = await request.get(`/search?q=${q}&page=-1&from=x&writer=%00&section=/`)
    expect(response.status(), q).toBe(200)
    expect(response.headers()['cache-control'], q).toMatch(/no-store/)
    expect(await response.text(), q).toContain('name="robots" content="noindex')
  }
  expect((await request.get(`/search?q=${'x'.repeat(8_192)}`)).status()).toBe(400)
})
