import type { Locator, Page } from '@playwright/test'
import sharp from 'sharp'
import { db } from '@/lib/platform/db'
import { site } from '@/lib/site'
import { inviteStaff } from '@/lib/staff/invite-staff'
import { codeOf } from './support/authenticator'
import { saved, saveLine, textOf } from './support/open-editor'
import { previewOf } from './support/preview-of'
import { holdSession } from './support/reader-session'
import { staffSession } from './support/staff-session'
import { expect, test } from './support/test'
import { violationsOn } from './support/violations'

/** By keyboard: what has the focus is pressed or typed into, and nothing is pointed at. */
const press = (locator: Locator) => locator.press('Enter')
const button = (page: Page | Locator, name: string) =>
  page.getByRole('button', { name, exact: true })

async function type(locator: Locator, text: string) {
  await locator.focus()
  await locator.page().keyboard.insertText(text)
}

const opening = 'The river rose in the night. '.repeat(18).trim()
const sealed = 'By morning it had reached the sealed market.'

const picture = async (background: string, name: string) => ({
  name,
  mimeType: 'image/png',
  buffer: await sharp({
    create: {
      width: 700,
      height: 400,
      channels: 3,
      background,
      noise: { type: 'gaussian', mean: 128, sigma: 9 },
    },
  })
    .png()
    .toBuffer(),
})

async function pick(page: Page, opener: Locator, file: Awaited<ReturnType<typeof picture>>) {
  await press(opener)
  const dialog = page.getByRole('dialog')
  await dialog.locator('input[type=file]').setInputFiles(file)
  await type(dialog.getByLabel('Alternative text'), `A market, ${file.name}`)
  await type(dialog.getByLabel('Credit'), 'Ada Marsh')
  await press(button(dialog, 'Use this picture'))
  await expect(dialog).toBeHidden()
}

/** In the site's time zone, as the field takes it. */
function inField(hour: Date): string {
  const words = new Intl.DateTimeFormat('sv-SE', {
    timeZone: site.timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(hour)
  return words.replace(' ', 'T')
}

/** In a winter to come, when the clocks are not changed. */
const hour = new Date(Date.UTC(new Date().getUTCFullYear() + 1, 0, 15, 12, 30, 15))

async function editorsPage(page: Page, baseURL: string | undefined) {
  const { token } = await staffSession('editor')
  await holdSession(page.context(), baseURL, token)
}

test('an article goes from an invitation to its withdrawal, by keyboard alone', async ({
  page,
  browser,
  baseURL,
  newAddress,
  nextMail,
  newRequest,
}) => {
  test.setTimeout(240_000)
  const email = newAddress()
  await inviteStaff({ kind: 'system', name: 'cli' }, { email, role: 'writer' })
  await db().author.upsert({
    where: { slug: 'ada-marsh' },
    create: { slug: 'ada-marsh', name: 'Ada Marsh' },
    update: {},
  })

  await page.goto((await nextMail(email)).link('/invitation'))
  await type(page.getByLabel('New password'), 'a quiet word 42')
  await press(button(page, 'Register'))
  await press(button(page, 'Set up an authenticator app'))
  const secret = (await page.locator('p.font-mono').textContent()) ?? ''
  await type(page.getByLabel('The code it shows now'), codeOf(secret))
  await press(button(page, 'Finish'))
  await press(page.getByRole('link', { name: 'I have kept them' }))

  await page.goto('/newsroom/articles/new')
  await type(page.getByLabel('Working headline'), `Market under water ${Date.now()}`)
  await press(page.getByRole('button', { name: /begin/i }))
  await expect(textOf(page)).toBeEditable()
  await type(page.getByLabel('Standfirst'), 'The stalls were gone before anybody woke')
  await type(textOf(page), opening)
  await page.keyboard.press('Enter')
  await page.keyboard.insertText(sealed)
  await page.keyboard.press('Enter')
  await pick(page, button(page, 'Picture'), await picture('#205080', 'stalls.png'))
  await pick(
    page,
    page.getByRole('button', { name: /^Choose a picture.*Lead picture$/ }),
    await picture('#802050', 'square.png'),
  )
  await pick(
    page,
    page.getByRole('button', { name: /^Choose a picture.*Picture where it is shared$/ }),
    await picture('#508020', 'stamp.png'),
  )
  await type(page.getByLabel('Title where it is shared'), 'The market that drowned')
  await type(page.getByLabel('Add author'), 'Ada Marsh')
  await page.keyboard.press('Enter')
  await expect(saveLine(page)).toHaveText(saved)
  await press(page.getByRole('link', { name: 'Review and publish' }))
  await expect(page.getByText('Nothing is missing.')).toBeVisible()
  await press(button(page, 'Submit for review'))
  await expect(page.getByRole('status').first()).toContainText('with the editors')
  const review = new URL(page.url()).pathname

  const desk = await browser.newContext({ baseURL })
  const editor = await desk.newPage()
  await editorsPage(editor, baseURL)
  await editor.goto('/newsroom/articles?state=in_review')
  await editor.goto(review)
  await type(editor.getByLabel('What has to be changed'), 'Say when.')
  await press(button(editor, 'Send back'))
  await expect(editor.getByRole('status').first()).toContainText('with its writer')

  await page.goto(review)
  await expect(page.getByText('Say when.')).toBeVisible()
  await press(page.getByRole('link', { name: 'Write' }))
  await expect(textOf(page)).toContainText(sealed)
  await type(page.getByLabel('Place'), 'Hamburg, Friday')
  await expect(saveLine(page)).toHaveText(saved)
  await press(page.getByRole('link', { name: 'Review and publish' }))
  await press(button(page, 'Submit for review'))
  await expect(page.getByRole('status').first()).toContainText('with the editors')

  await editor.goto(review)
  expect(await violationsOn(editor)).toEqual([])
  await press(button(editor, 'Approve'))
  await expect(editor.getByRole('status').first()).toContainText('Approved')
  await editor.getByLabel('Publish at').fill(inField(hour))
  await press(button(editor, 'Schedule'))
  await expect(editor.getByRole('status').first()).toContainText('Scheduled')
  const where = { id: review.split('/')[3] ?? '' }
  const { slug, section, scheduledFor } = await db().article.findUniqueOrThrow({
    where,
    select: { slug: true, section: true, scheduledFor: true },
  })
  expect(scheduledFor).toEqual(hour)

  const anybody = await newRequest()
  const path = `/${section}/${slug}`
  expect((await anybody.get(path)).status()).toBe(404)
  await db().article.update({ where, data: { scheduledFor: new Date() } })
  await expect.poll(async () => (await anybody.get(path)).status(), { timeout: 30_000 }).toBe(200)
  const teaser = await (await anybody.get(path)).text()
  expect(teaser).toContain('The river rose in the night.')
  expect(teaser).not.toContain(sealed)
  const shared = previewOf(teaser)
  expect(teaser).toMatch(/<title>Market under water /)
  expect(shared).toMatchObject({
    'og:title': 'The market that drowned',
    'twitter:title': 'The market that drowned',
    'og:image:alt': 'A market, stamp.png',
    'og:image:width': '480',
    'twitter:image': shared['og:image'],
  })
  const stamp = await anybody.get(shared['og:image'] ?? '')
  expect(stamp.headers()).toMatchObject({ 'content-type': 'image/jpeg' })
  const reader = await (await browser.newContext({ baseURL })).newPage()
  await reader.goto(path)
  await type(reader.getByLabel('E-mail address'), newAddress())
  await type(reader.getByLabel('Password'), 'a quiet word 42')
  await press(button(reader, 'Register'))
  await expect(reader.getByText(sealed)).toBeVisible()
  await expect(reader.locator('article img')).toHaveCount(2)

  await editor.goto(review)
  await type(editor.getByLabel('What was wrong, and what is right'), 'It rose on Friday.')
  await press(button(editor, 'Publish the correction'))
  await expect(editor.getByRole('status').first()).toContainText('public')
  await expect.poll(async () => (await anybody.get(path)).text()).toContain('It rose on Friday.')
  await type(editor.getByLabel('What readers find instead'), 'The market was dry all along.')
  await press(button(editor, 'Withdraw the article'))
  await expect(editor.getByRole('status').first()).toContainText('Withdrawn')
  await expect.poll(async () => (await anybody.get(path)).status()).toBe(410)
  expect(await (await anybody.get(path)).text()).toContain('The market was dry all along.')
  await desk.close()
})

test('a preview link shows what each reader would see, to whoever has it, until it is revoked', async ({
  page,
  baseURL,
  newRequest,
}) => {
  await editorsPage(page, baseURL)
  await page.goto('/newsroom/articles/new')
  await page.getByLabel('Working headline').fill('A preview of the flood')
  await page.getByRole('button', { name: /begin/i }).click()
  await textOf(page).fill(opening)
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText(sealed)
  await expect(saveLine(page)).toHaveText(saved)
  await page.getByRole('link', { name: 'Review and publish' }).click()
  await button(page, 'Make a preview link').click()
  const link = (await page.getByRole('link', { name: /preview/ }).getAttribute('href')) ?? ''
  expect(await violationsOn(page)).toEqual([])

  const anybody = await newRequest()
  for (const [as, sees] of [
    ['anonymous', false],
    ['registered', true],
    ['premium', true],
  ] as const) {
    const seen = await anybody.get(`${link}?as=${as}`)
    expect(seen.headers()['cache-control']).toContain('no-store')
    expect((await seen.text()).includes(sealed)).toBe(sees)
  }
  await page.getByRole('link', { name: 'Review and publish' }).click()
  await page.getByRole('button', { name: /^Revoke/ }).click()
  await expect(page.getByRole('status').first()).toContainText('leads nowhere')
  expect((await anybody.get(link)).status()).toBe(404)
})
