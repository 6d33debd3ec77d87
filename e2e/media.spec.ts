import type { APIRequestContext, APIResponse, Page } from '@playwright/test'
import sharp from 'sharp'
import { figure, paragraph } from '@/lib/articles/document-builders'
import { renditionPath } from '@/lib/media/renditions'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { startSampleS3 } from '@/lib/platform/storage/sample-s3'
import { createArticle } from '@/lib/publishing/create-article'
import { publishArticle } from '@/lib/publishing/publish-article'
import { startInstance } from './support/instance'
import { holdSession, readerSession } from './support/reader-session'
import { staffSession } from './support/staff-session'
import { expect, test } from './support/test'
import { violationsOn } from './support/violations'

const library = '/newsroom/media'
const door = { kind: 'system', name: 'cli' } as const

/** A picture that no other test has. */
const drawing = async (name = 'harbour-at-dawn.png') => ({
  name,
  mimeType: 'image/png',
  buffer: await sharp({
    create: {
      width: 600,
      height: 400,
      channels: 3,
      background: '#205080',
      noise: { type: 'gaussian', mean: 128, sigma: 20 },
    },
  })
    .png()
    .toBuffer(),
})

async function becomeStaff(page: Page, role: 'writer' | 'editor') {
  const { token } = await staffSession(role)
  await holdSession(page.context(), env().SITE_URL, token)
}

const noViolations = async (page: Page) => expect(await violationsOn(page)).toEqual([])

test('an editor uploads a picture, says what it shows, and finds it again', async ({ page }) => {
  await becomeStaff(page, 'editor')
  const refusedByPolicy: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refusedByPolicy.push(message.text())
  })
  await page.goto(library)
  await page.getByLabel('Upload a picture').setInputFiles(await drawing('dredger-in-the-ice.png'))
  await expect(page).toHaveURL(/\/newsroom\/media\/[0-9a-f]{64}$/)
  await page.getByLabel('Alternative text').fill('A dredger stuck in the ice')
  await page.getByLabel('Credit').fill('Ada Marsh')
  const shown = page.locator('img').first()
  await expect(async () => {
    await shown.click({ position: { x: 5, y: 5 } })
    await expect(page.getByLabel('From the left')).not.toHaveValue('50', { timeout: 500 })
  }).toPass()
  await page.getByLabel('From the top').focus()
  await page.keyboard.press('Home')
  await noViolations(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toContainText('saved')
  await expect(page.getByLabel('From the top')).toHaveValue('0')

  await page.goto(library)
  await page.getByLabel('Search').fill('stuck dredger')
  await page.getByRole('button', { name: 'Search' }).click()
  const found = page.getByRole('listitem').filter({ hasText: 'dredger-in-the-ice' })
  await expect(found).toContainText('Not used')
  await expect(found).toContainText('Ada Marsh')
  await noViolations(page)
  expect(refusedByPolicy).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a writer uploads, is told what is wrong with a file, describes and deletes', async ({
    page,
  }) => {
    await becomeStaff(page, 'writer')
    await page.goto(library)
    const disguised = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('<script>') }
    await page.getByLabel('A picture').setInputFiles(disguised)
    await page.getByRole('button', { name: 'Upload' }).click()
    await expect(page.getByRole('alert')).toContainText('This is a page or a document')
    await page.getByLabel('A picture').setInputFiles(await drawing())
    await page.getByRole('button', { name: 'Upload' }).click()
    await expect(page.getByRole('main')).toContainText('harbour-at-dawn')
    await page.getByLabel('Credit').fill('Tom Okafor')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByLabel('Credit')).toHaveValue('Tom Okafor')
    await page.getByText('Delete this picture').click()
    await page.getByRole('button', { name: 'Delete for good' }).click()
    await expect(page.getByRole('status')).toContainText('deleted')
  })
})

async function upload(request: APIRequestContext, cookie: string, site = env().SITE_URL) {
  const answer = await request.post(`${site}/api/newsroom/media`, {
    headers: { cookie, origin: site },
    multipart: { file: await drawing() },
  })
  expect(answer.status(), await answer.text()).toBe(201)
  return answer.json()
}

test('a picture that is not published is its uploader’s and the editors’', async ({ request }) => {
  const ada = await staffSession('writer')
  const others = {
    nobody: '',
    reader: (await readerSession()).cookie,
    writer: (await staffSession('writer')).cookie,
  }
  const editor = await staffSession('editor')
  const { id, widths } = await upload(request, ada.cookie)
  const address = renditionPath(id, widths[0], 'jpg')
  const missing = renditionPath('0'.repeat(64), widths[0], 'jpg')
  const ask = (path: string, cookie: string) => request.get(path, { headers: { cookie } })

  for (const [who, cookie] of Object.entries(others)) {
    expect(await seen(await ask(address, cookie)), who).toEqual(
      await seen(await ask(missing, cookie)),
    )
  }
  for (const { cookie } of [ada, editor]) {
    const own = await ask(address, cookie)
    expect(own.status()).toBe(200)
    expect(own.headers()).toMatchObject({
      'cache-control': 'private, no-store',
      'cross-origin-resource-policy': 'same-origin',
    })
  }
  const change = { headers: { cookie: others.writer, origin: env().SITE_URL }, data: { alt: 'x' } }
  expect((await request.patch(`/api/newsroom/media/${id}`, change)).status()).toBe(404)
  const shelf = await ask('/api/newsroom/media', others.writer)
  expect(await shelf.text()).not.toContain(id)

  const words = { media: id, alt: 'The harbour', caption: 'The harbour at dawn', credit: 'Ada' }
  await createAndPublish(id, words)
  const shown = await ask(address, '')
  expect(shown.status()).toBe(200)
  expect(shown.headers()).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'cross-origin-resource-policy': 'cross-origin',
  })
  expect(
    (
      await request.patch(`/api/newsroom/media/${id}`, {
        ...change,
        headers: { cookie: ada.cookie, origin: env().SITE_URL },
      })
    ).status(),
  ).toBe(404)
})

/** All that can be told from outside, but the time of day. */
async function seen(answer: APIResponse) {
  const { date: _, ...headers } = answer.headers()
  return { status: answer.status(), headers, body: await answer.text() }
}

async function createAndPublish(id: string, words: Parameters<typeof figure>[0]) {
  const article = await createArticle(door, {
    slug: `picture-${id.slice(0, 12)}`,
    section: 'culture',
    headline: 'A picture of the harbour',
    standfirst: 'Taken at dawn',
    access: 'free',
    authors: [{ name: 'Ada Sentinel' }],
    body: { type: 'doc', content: [paragraph('The harbour lay still.'), figure(words)] },
  })
  await publishArticle(door, article.id)
}

test('the endpoint takes one picture of 20 MB from a page of this site, and says what else is wrong', async ({
  request,
}) => {
  const { cookie, userId } = await staffSession('writer')
  const headers = { cookie, origin: env().SITE_URL }
  const file = await drawing()
  const sent = async (options: Parameters<APIRequestContext['post']>[1], asked = headers) => {
    const answer = await request.post('/api/newsroom/media', { headers: asked, ...options })
    const { message } = await answer.json().catch(() => ({ message: '' }))
    return { status: answer.status(), message }
  }
  expect(await sent({ multipart: { other: 'x' } })).toMatchObject({
    status: 422,
    message: expect.stringMatching(/Choose a picture/),
  })
  const two = new FormData()
  for (const name of ['a.png', 'b.png']) two.append('file', new File([file.buffer], name))
  expect(await sent({ multipart: two })).toMatchObject({
    status: 422,
    message: expect.stringMatching(/one picture/),
  })
  expect(await sent({ data: 'x' })).toMatchObject({ status: 422 })
  const large = { ...file, buffer: Buffer.alloc(21 * 1024 * 1024) }
  expect(await sent({ multipart: { file: large } })).toMatchObject({
    status: 413,
    message: expect.stringMatching(/larger than 20 MB/),
  })
  expect(await sent({ multipart: { file } }, { ...headers, cookie: '' })).toMatchObject({
    status: 401,
  })
  const reader = await readerSession()
  expect(await sent({ multipart: { file } }, { ...headers, cookie: reader.cookie })).toMatchObject({
    status: 404,
  })
  const elsewhere = { ...headers, origin: 'https://evil.example' }
  expect(await sent({ multipart: { file } }, elsewhere)).toMatchObject({ status: 403 })
  expect(await db().media.count({ where: { uploadedBy: userId } })).toBe(0)
})

test('a site with an S3 store keeps pictures there, and says quickly when it is down', async ({
  request,
}) => {
  const s3 = await startSampleS3()
  const { endpoint, bucket, accessKeyId, secretAccessKey } = s3.settings
  const site = await startInstance({
    S3_ENDPOINT: endpoint,
    S3_BUCKET: bucket,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
  })
  const { cookie } = await staffSession('editor')
  const { id, widths } = await upload(request, cookie, site.url)
  const path = renditionPath(id, widths[0], 'webp')
  const ask = (from: string) => request.get(from + path, { headers: { cookie } })
  const there = await ask(site.url)
  expect((await sharp(await there.body()).metadata()).width).toBe(widths[0])
  expect((await ask(env().SITE_URL)).status()).toBe(404)

  await s3.stop()
  expect((await ask(site.url)).status()).toBe(503)
  const refused = await request.post(`${site.url}/api/newsroom/media`, {
    headers: { cookie, origin: site.url },
    multipart: { file: await drawing() },
  })
  expect(refused.status()).toBe(503)
  expect((await refused.json()).message).toContain('cannot be stored at the moment')
  await site.stop()
})
