import type { Page } from '@playwright/test'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { holdSession } from './support/reader-session'
import { staffSession } from './support/staff-session'
import { expect, test } from './support/test'

test.describe.configure({ mode: 'serial' })
test.afterAll(() => db().frontArrangement.deleteMany())

async function becomeEditor(page: Page) {
  const { token } = await staffSession('editor')
  await holdSession(page.context(), env().SITE_URL, token)
}

const places = (page: Page) =>
  page.getByRole('region', { name: 'At the top' }).getByRole('listitem')

const headlineOf = async (page: Page, place: number) =>
  (await places(page).nth(place).getByRole('link').textContent()) ?? ''

const topOf = async (page: Page, path: string) => {
  await page.goto(path)
  return page.locator('main :is(h2, h3) > a').first()
}

test('an editor drags a story to the top, sees it before, saves, and a reader sees it', async ({
  page,
  browser,
}) => {
  await becomeEditor(page)
  await page.goto('/newsroom/fronts/culture')
  const third = await headlineOf(page, 2)
  await places(page).nth(2).dragTo(places(page).nth(0))
  await expect(places(page).nth(0)).toContainText(third)
  await expect(places(page).nth(0)).toContainText('Placed by an editor')

  const reader = await (await browser.newContext()).newPage()
  await expect(await topOf(reader, '/culture')).not.toHaveText(third)
  await page.getByRole('link', { name: 'Preview' }).click()
  await expect(page.locator('main :is(h2, h3) > a').first()).toHaveText(third)
  await page.getByRole('link', { name: 'Back to the desk' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toContainText('Readers see it now')
  await expect(async () => {
    await expect(await topOf(reader, '/culture')).toHaveText(third, { timeout: 500 })
  }).toPass()
  await page.getByRole('button', { name: 'Undo the last save' }).click()
  await expect(page.getByRole('status')).toContainText('as it was before')
  await expect(places(page).nth(0)).not.toContainText(third)
  await reader.context().close()
})

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('the keyboard does all of it, and nothing is lost when another was quicker', async ({
    page,
  }) => {
    await becomeEditor(page)
    let [first, third, address] = ['', '', '']
    // What other tests publish meanwhile moves the stories that nobody placed.
    await expect(async () => {
      await page.goto('/newsroom/fronts')
      third = await headlineOf(page, 2)
      first = await headlineOf(page, 0)
      address = (await places(page).nth(0).getByRole('link').getAttribute('href')) ?? ''
      await places(page).nth(2).getByRole('button', { name: 'Up' }).focus()
      for (const place of [1, 0]) {
        const moved = places(page).nth(place + 1)
        await expect(moved).toContainText(third, { timeout: 5_000 })
        await expect(moved.getByRole('button', { name: 'Up' })).toBeFocused({ timeout: 5_000 })
        await page.keyboard.press('Enter')
        await expect(places(page).nth(place)).toContainText(third, { timeout: 5_000 })
      }
      await expect(places(page).nth(1)).toContainText(first, { timeout: 5_000 })
    }).toPass({ timeout: 60_000 })
    await expect(places(page).nth(0).getByRole('button', { name: 'Down' })).toBeFocused()
    await places(page).nth(1).getByRole('button', { name: 'Remove' }).press('Enter')
    await expect(page.getByRole('region', { name: 'Removed' })).toContainText(first)

    await db().frontArrangement.create({ data: { front: 'front', version: 1, savedBy: 'cli' } })
    await page.getByRole('button', { name: 'Save' }).press('Enter')
    await expect(page.getByRole('alert')).toContainText('Somebody else saved this front')
    await expect(places(page).nth(0)).toContainText(third)
    await expect(page.getByRole('region', { name: 'Removed' })).toContainText(first)
    await page.getByRole('button', { name: 'Save' }).press('Enter')
    await expect(page.getByRole('status')).toContainText('Readers see it now')
    await expect(async () => {
      await expect(await topOf(page, '/')).toHaveText(third, { timeout: 500 })
    }).toPass()
    await expect(page.locator(`main a[href="${address}"]`)).toHaveCount(0)
  })
})
