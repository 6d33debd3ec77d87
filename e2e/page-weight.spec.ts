import type { Page, Response } from '@playwright/test'
import { expect, test } from './support/test'

const article = '/world/isis-driven-out-of-final-city-stronghold-in-syria'
const pages = [
  '/',
  '/world',
  '/topics/syria',
  '/authors',
  article,
  '/register',
  '/sign-in',
  '/terms',
  '/no-such-page',
]

test('pages load without an error, a violation of the policy or a missing file', async ({
  page,
}) => {
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/no-such-page')) {
      complaints.push(`${response.status()} ${response.url()}`)
    }
  })
  for (const path of pages) {
    await page.goto(path)
    await page.evaluate(() => document.fonts.ready)
  }
  expect(complaints.filter((text) => !text.includes('404 (Not Found)'))).toEqual([])
})

test('an anonymous article is a few kilobytes, and its only script is the captcha', async ({
  page,
}) => {
  const weights = await weigh(page, article)
  expect(weights.document).toBeLessThanOrEqual(14 * 1024)
  expect(weights.stylesheet).toBe(0)
  expect(weights.script).toBeLessThanOrEqual(6 * 1024)
  expect(weights.scripts).toEqual(['/proof-of-work.js'])
  expect(weights.fonts.length).toBeLessThanOrEqual(2)
  expect(weights.font).toBeLessThanOrEqual(60 * 1024)
})

test('a reader gets the text once, and no script at all', async ({ page, registerReader }) => {
  await registerReader(page, article)
  const weights = await weigh(page, article)
  expect(weights.scripts).toEqual([])
  const html = (await (await page.request.get(article)).text()).toString()
  expect(html.split('is still going to be an Isis threat')).toHaveLength(2)
})

test('a way in loads what shows a password and what asks for a passkey, and no more', async ({
  page,
}) => {
  const weights = await weigh(page, '/sign-in')
  expect(weights.scripts.sort()).toEqual(['/passkeys.js', '/show-password.js'])
  expect(weights.script).toBeLessThanOrEqual(2 * 1024)
})

test('nothing on a page moves while it loads', async ({ page }) => {
  for (const path of ['/', '/topics/syria', '/authors/ines-calloway', article]) {
    await page.goto(path)
    const shift = await page.evaluate(async () => {
      await document.fonts.ready
      let sum = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      return sum
    })
    expect(shift, path).toBeLessThan(0.01)
  }
})

/** Bytes over the wire, by kind. */
async function weigh(page: Page, path: string) {
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.goto(path, { waitUntil: 'load' })
  await page.evaluate(() => document.fonts.ready)
  const of = (type: string) => responses.filter((each) => each.request().resourceType() === type)
  const bytes = async (type: string) => {
    const sizes = await Promise.all(of(type).map((response) => response.request().sizes()))
    return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
  }
  const names = (type: string) => of(type).map((response) => new URL(response.url()).pathname)
  return {
    document: await bytes('document'),
    stylesheet: await bytes('stylesheet'),
    script: await bytes('script'),
    scripts: names('script'),
    font: await bytes('font'),
    fonts: names('font'),
  }
}
