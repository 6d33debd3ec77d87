import type { Page } from '@playwright/test'
import type { Instance } from './support/instance'
import { type OwnSite, startOwnSite } from './support/own-site'
import { holdSession } from './support/reader-session'
import { staffSession } from './support/staff-session'
import { expect, test } from './support/test'

test.describe.configure({ mode: 'serial' })
test.use({ javaScriptEnabled: false })

let instance: Instance
let site: OwnSite | undefined

/** A site of its own: every page of a site has its sections. */
test.beforeAll(async () => {
  test.slow()
  site = await startOwnSite()
  instance = site.instance
})

test.afterAll(() => site?.close())

const navigation = (page: Page) =>
  page.getByRole('navigation', { name: 'Sections' }).getByRole('link')

const pathOf = (page: Page) => new URL(page.url()).pathname

test('an administrator names, orders and merges sections; readers see it at once, and old addresses lead on', async ({
  page,
  context,
  publishSentinel,
}) => {
  const story = await publishSentinel('free', 'sport')
  const { token } = await staffSession('admin')
  await holdSession(context, instance.url, token)
  const at = (path: string) => page.goto(instance.url + path)

  await at('/')
  await expect(navigation(page)).toHaveText([
    ...['World', 'Science', 'Business', 'Culture', 'Sport', 'Opinion'],
  ])

  await at('/newsroom/sections/new')
  await page.getByLabel('Name').fill('Life')
  await page.getByLabel('Slug').fill('archive')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('This address is kept for a page of the site.')).toBeVisible()
  await page.getByLabel('Slug').fill('life')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toHaveText(/The section is saved/)

  await at('/newsroom/sections')
  await page.getByRole('button', { name: 'Up Life' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: '/life' })).toBeVisible()
  await expect(async () => {
    await at('/')
    await expect(navigation(page)).toHaveText(
      ['World', 'Science', 'Business', 'Culture', 'Sport', 'Life', 'Opinion'],
      { timeout: 500 },
    )
  }).toPass()

  await at('/newsroom/sections')
  await page.getByRole('link', { name: 'Sport', exact: true }).click()
  await page.getByLabel('Name').fill('Games')
  await page.getByLabel('Slug').fill('games')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('found before at /sport')).toBeVisible()
  await expect(async () => {
    await at(story.path)
    expect(pathOf(page)).toBe(`/games/${story.slug}`)
    const breadcrumb = page.getByRole('navigation', { name: 'Breadcrumb' })
    await expect(breadcrumb).toContainText('Games', { timeout: 500 })
  }).toPass()
  const feed = await page.request.get(`${instance.url}/sport/feed.xml`)
  expect(feed.url()).toBe(`${instance.url}/games/feed.xml`)
  expect(await feed.text()).toContain(`/games/${story.slug}`)

  await at('/newsroom/sections')
  await page.getByRole('link', { name: 'Games', exact: true }).click()
  await page.getByLabel('The section that stays').selectOption('Life')
  await page.getByRole('button', { name: 'Merge' }).click()
  await expect(page.getByText('found before at /games, /sport')).toBeVisible()
  await expect(async () => {
    await at('/sport')
    expect(pathOf(page)).toBe('/life')
  }).toPass()
  await expect(page.getByRole('link', { name: story.headline })).toBeVisible()

  await at('/newsroom/audit')
  await expect(page.getByText('merged “Games” into another')).toBeVisible()
})
