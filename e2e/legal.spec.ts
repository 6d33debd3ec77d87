import type { Browser, Page } from '@playwright/test'
import { today } from '@/lib/consent/queries'
import { overrule } from '@/lib/consent/sample-wordings'
import { db } from '@/lib/platform/db'
import type { Instance } from './support/instance'
import { type OwnSite, startOwnSite } from './support/own-site'
import { holdSession } from './support/reader-session'
import { staffSession } from './support/staff-session'
import { expect, test } from './support/test'
import { violationsOn } from './support/violations'

test.describe.configure({ mode: 'serial' })

let instance: Instance
let site: OwnSite | undefined

/** A site of this file’s own: on the others nobody is asked to agree to what is published here. */
test.beforeAll(async () => {
  test.slow()
  site = await startOwnSite()
  instance = site.instance
})

test.afterAll(() => site?.close())

async function visit(browser: Browser, options: object = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: instance.url, ...options })
  return context.newPage()
}

/** With JavaScript off, unless the options say otherwise. */
async function become(browser: Browser, role: 'editor' | 'admin', options: object = {}) {
  const { token } = await staffSession(role)
  const page = await visit(browser, { javaScriptEnabled: false, ...options })
  await holdSession(page.context(), instance.url, token)
  return page
}

const save = (page: Page) => page.getByRole('button', { name: 'Save and check' }).click()

async function write(page: Page, kind: string, text: string) {
  await page.goto(`/newsroom/legal/${kind}`)
  await page.getByLabel('Text').fill(text)
  await save(page)
}

const day = (fromToday: number) =>
  new Date(today().getTime() + fromToday * 86_400_000).toISOString().slice(0, 10)

test('a new version is written, corrected, published, seen at once and agreed to again', async ({
  browser,
  makeReader,
  signIn,
}) => {
  const { email, password } = await makeReader()
  const reader = await visit(browser)
  for (let visits = 0; visits < 2; visits += 1) await reader.goto('/terms')
  await expect(reader.getByRole('main')).toContainText('Version 2, in force since')

  const admin = await become(browser, 'admin', { viewport: { width: 390, height: 844 } })
  await admin.goto('/newsroom/legal')
  await admin.getByRole('link', { name: 'Terms of use' }).click()
  const text = await admin.getByLabel('Text').inputValue()
  expect(text).toContain('a monthly allowance of {premium-allowance}')
  await admin.getByLabel('Text').fill(`${text}\n## Dogs\n\nDogs {may} read <b>too</b>.\n`)
  await save(admin)
  const line = text.split('\n').length + 3
  await expect(admin.getByRole('main')).toContainText(`Line ${line}: There is no placeholder {may}`)
  await expect(admin.getByLabel('Text')).toHaveAttribute('aria-invalid', 'true')
  await admin.getByRole('link', { name: 'Publish' }).click()
  await expect(admin.getByRole('button', { name: 'Publish the version' })).toHaveCount(0)

  await write(admin, 'terms', `${text}\n## Dogs\n\nDogs may read **too**.\n`)
  await expect(admin.getByRole('status')).toContainText('The text is saved')
  await admin.getByRole('link', { name: 'Preview' }).click()
  await expect(admin.getByRole('heading', { name: 'Dogs' })).toBeVisible()
  await admin.getByRole('link', { name: 'Publish' }).click()
  await admin.getByRole('button', { name: 'Publish the version' }).click()
  await expect(admin.getByText('Say whether it changes something of substance.')).toBeVisible()
  await admin.getByLabel('In force from').fill('2020-01-01')
  await admin.getByLabel('Yes').check()
  await admin.getByRole('button', { name: 'Publish the version' }).click()
  await expect(admin.getByText('Choose today or a later day.')).toBeVisible()
  await expect(admin.getByLabel('Yes')).toBeChecked()
  await admin.getByLabel('In force from').fill(day(0))
  await admin.getByRole('button', { name: 'Publish the version' }).click()
  await expect(admin.getByRole('status')).toContainText('is in force')

  await expect(async () => {
    await reader.goto('/terms')
    await expect(reader.getByRole('main')).toContainText('Version 3, in force since', {
      timeout: 500,
    })
  }).toPass()
  await expect(reader.getByRole('heading', { name: 'Dogs' })).toBeVisible()

  await signIn(reader, email, password, '/terms')
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(
    'What you agreed to has changed',
  )
  await expect(reader.getByRole('main')).toContainText('Dogs may read too.')
  await reader.getByRole('button', { name: 'Agree' }).click()
  await expect(reader).toHaveURL(/\/terms$/)
  const agreed = { form: 'renewal-page', document: { kind: 'terms' as const, version: 3 } }
  expect(await db().consent.count({ where: agreed })).toBe(1)

  await admin.goto('/newsroom/legal/terms/versions')
  await admin.getByRole('link', { name: 'Version 2' }).click()
  await expect(admin.getByRole('main')).toContainText('Known by')
  await expect(admin.getByRole('heading', { name: 'Dogs' })).toHaveCount(0)
})

test('of two who write, the later one sees what the other wrote, and loses nothing', async ({
  browser,
}) => {
  const [one, two] = [await become(browser, 'admin'), await become(browser, 'admin')]
  for (const page of [one, two]) await page.goto('/newsroom/legal/cookies')
  await one.getByLabel('Text').fill('We set one cookie.')
  await save(one)
  await two.getByLabel('Text').fill('We set two cookies.')
  await save(two)
  await expect(two.getByRole('alert')).toContainText('This is not saved')
  await expect(two.getByLabel('Text')).toHaveValue('We set two cookies.')
  await expect(two.locator('del')).toContainText('one cookie.')
  await save(two)
  await expect(two.getByRole('status')).toContainText('saved')
  await one.reload()
  await expect(one.getByLabel('Text')).toHaveValue('We set two cookies.')
  await one.getByRole('button', { name: 'Discard the text' }).click()
  await expect(one.getByRole('status')).toContainText('discarded')
})

test('what is announced is told to readers, and can be taken back', async ({ browser }) => {
  const admin = await become(browser, 'admin')
  const reader = await visit(browser)
  await write(admin, 'privacy', 'We keep nothing.')
  await admin.getByRole('link', { name: 'Publish' }).click()
  await expect(admin.getByRole('main')).toContainText('No longer said by a placeholder')
  await admin.getByLabel('In force from').fill(day(3))
  await admin.getByLabel('No, only how it is said').check()
  await admin.getByRole('button', { name: 'Publish the version' }).click()
  await expect(admin.getByRole('status')).toContainText('announced')
  await reader.goto('/privacy')
  await expect(reader.getByRole('main')).toContainText('Version 2, in force since')
  await expect(reader.locator('#announced')).toContainText('We keep nothing.')

  await admin.getByRole('link', { name: 'Versions' }).click()
  await admin.getByRole('button', { name: 'Take it back version 3' }).click()
  await expect(admin.getByRole('status')).toContainText('taken back')
  await expect(admin.getByLabel('Text')).toHaveValue('We keep nothing.')
  await expect(async () => {
    await reader.goto('/privacy')
    await expect(reader.locator('#announced')).toHaveCount(0, { timeout: 500 })
  }).toPass()
})

test('a version whose figures the software keeps no longer is shown to be due', async ({
  browser,
}) => {
  const admin = await become(browser, 'admin', { javaScriptEnabled: true })
  await overrule(
    `UPDATE "LegalDocument" SET source = replace(source, '{premium-allowance}', '{retention.mails}')
      WHERE kind = 'terms' AND version = 3`,
  )
  await admin.goto('/newsroom/legal')
  await expect(admin.getByText('It says other figures than the software keeps.')).toHaveCount(1)
  await admin.getByRole('link', { name: 'Terms of use' }).click()
  const due = admin.getByRole('region', { name: 'Version 3 says other figures' })
  await expect(due.locator('del')).toContainText('5:')
  await expect(due.locator('ins')).toContainText('30 days:')
  expect(await violationsOn(admin)).toEqual([])
  await save(admin)
  await admin.getByRole('link', { name: 'Publish' }).click()
  await admin.getByLabel('No, only how it is said').check()
  await admin.getByRole('button', { name: 'Publish the version' }).click()
  await expect(admin.getByRole('status')).toContainText('is in force')
  await expect(due).toHaveCount(0)
  await admin.goto('/newsroom/audit')
  await expect(admin.getByRole('main')).toContainText('published a version of “Terms of use”')
})

test('nobody else writes them: an editor is told so', async ({ browser }) => {
  const editor = await become(browser, 'editor')
  for (const path of ['', '/terms', '/terms/publish', '/terms/versions']) {
    expect((await editor.goto(`/newsroom/legal${path}`))?.status(), path).toBe(403)
  }
  const admin = await become(browser, 'admin')
  for (const path of ['/agreement', '/nothing', `/terms/versions/${'0'.repeat(64)}`]) {
    expect((await admin.goto(`/newsroom/legal${path}`))?.status(), path).toBe(404)
  }
})

const views = {
  'a phone, light': { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  'a desk, dark': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
}

for (const [name, options] of Object.entries(views)) {
  test(`its pages have no violations on ${name}, and are not wider than the screen`, async ({
    browser,
  }) => {
    const admin = await become(browser, 'admin', { ...options, javaScriptEnabled: true })
    const check = async (path: string) => {
      expect(await violationsOn(admin), path).toEqual([])
      const overflow = await admin.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
      expect(overflow, path).toBeLessThanOrEqual(0)
    }
    await write(
      admin,
      'cookies',
      `Read {this}${' and that'.repeat(50)}.\n\n# Now\n\n${'long'.repeat(100)}`,
    )
    await check('with problems')
    await admin.getByRole('link', { name: 'Preview' }).click()
    await check('a preview with problems')
    await write(admin, 'cookies', '## Cookies\n\nWe set one, {cookie.session}.')
    for (const path of [
      '',
      '/cookies',
      '/cookies/preview',
      '/cookies/publish',
      '/terms/versions',
    ]) {
      await admin.goto(`/newsroom/legal${path}`)
      await check(path)
    }
  })
}
