import { expect, test } from './support/test'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a misspelt name finds the story, which says what it asks for', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
    await page.getByLabel('Words to look for').fill('Deir Ezor')
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(page).toHaveURL(/\/search\?q=Deir\+Ezor/)
    await expect(page.getByRole('heading', { name: 'for “Deir Ezzor”' })).toBeVisible()
    const results = page.getByRole('listitem').filter({ has: page.locator('mark') })
    await expect(results.first()).toContainText('Ezzor')
    await page.getByRole('link', { name: 'Search instead for “Deir Ezor”' }).click()
    await expect(page.getByRole('heading', { name: 'Nothing found for “Deir Ezor”' })).toBeVisible()
  })

  test('the filters narrow what is found', async ({ page }) => {
    await page.goto('/search?q=rate')
    await page.getByText('Narrow by section').click()
    await page.getByRole('combobox', { name: 'Section' }).selectOption('Business')
    await page.getByLabel('Order').selectOption('Newest first')
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(page).toHaveURL(/section=business/)
    await expect(page.getByRole('combobox', { name: 'Section' })).toHaveValue('business')
    await expect(page.getByRole('heading', { name: /articles? for “rate”/ })).toBeVisible()
    await page.getByLabel('To', { exact: true }).fill('1990-01-01')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('link', { name: 'Search all sections' }).click()
    await expect(page.getByRole('heading', { name: /articles? for “rate”/ })).toBeVisible()
  })
})

test('no word behind the gate is found, and none is suggested', async ({
  request,
  publishSentinel,
}) => {
  const article = await publishSentinel('registered', 'sport')
  for (const word of article.sealed) {
    for (const q of [word, word.slice(0, -1), `"${word}"`]) {
      const html = await (await request.get(`/search?q=${encodeURIComponent(q)}`)).text()
      expect(html, q).toContain('Nothing found for')
      expect(html, q).not.toContain(article.slug)
    }
  }
  const open = await (await request.get(`/search?q=${article.open[0]}`)).text()
  expect(open).toContain(article.path)
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
