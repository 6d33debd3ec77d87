import type { Page } from '@playwright/test'
import { db } from '@/lib/platform/db'
import { correctArticle } from '@/lib/publishing/correct-article'
import { findArticleId } from '@/lib/publishing/queries'
import { publishRun } from './support/publish-run'
import { expect, test } from './support/test'
import { untilKept } from './support/until-kept'

const article = '/world/isis-driven-out-of-final-city-stronghold-in-syria'
const cli = { kind: 'system', name: 'cli' } as const

const storiesOn = (page: Page) =>
  page
    .locator('main :is(h2, h3) > a')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? '').filter((href) => href.split('/')[2]),
    )

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('no story stands twice on the front page, and each section leads on', async ({ page }) => {
    await page.goto('/')
    const stories = await storiesOn(page)
    expect(stories.length).toBeGreaterThan(12)
    expect(new Set(stories).size).toBe(stories.length)
    await expect(page.getByRole('heading', { name: 'Most recent' })).toBeVisible()
    await page
      .getByRole('region', { name: 'Culture' })
      .getByRole('link', { name: 'Culture' })
      .click()
    await expect(page.getByRole('heading', { level: 1, name: 'Culture' })).toBeVisible()
  })

  test('an article leads to its section, its author and its topics', async ({ page }) => {
    await page.goto('/science/a-month-of-silence-from-saturn')
    const breadcrumb = page.getByRole('navigation', { name: 'Breadcrumb' })
    await expect(breadcrumb.getByRole('link')).toHaveText(['Front page', 'Science'])
    await page.getByRole('link', { name: 'Ines Calloway' }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ines Calloway')
    await expect(page.getByText('Science writer')).toBeVisible()
    await expect(page.getByRole('link', { name: 'ines.calloway@' })).toBeVisible()
    await page.getByRole('link', { name: 'A month of silence from Saturn' }).click()
    await page.getByRole('navigation', { name: 'Topics' }).getByText('Space flight').click()
    await expect(page).toHaveURL('/topics/space-flight')
    await expect.poll(() => storiesOn(page)).toContain('/science/a-month-of-silence-from-saturn')
  })

  test('a list is read page by page while stories arrive, to its end and back', async ({
    page,
  }) => {
    const run = await publishRun('sport', 45)
    const numbers = async () =>
      (await storiesOn(page)).map((href) => Number(href.split('-').at(-1)))
    await page.goto(`/topics/${run.topic.slug}`)
    await expect.poll(numbers).toEqual(range(1, 20))
    await page.getByRole('link', { name: 'Older stories' }).click()
    await expect.poll(numbers).toEqual(range(21, 40))
    const second = page.url()

    await db().article.update({
      where: { slug: `run-${run.mark}-45` },
      data: { firstPublishedAt: new Date('1991-01-01') },
    })
    await page.goto(second)
    await expect.poll(numbers).toEqual(range(21, 40))
    await page.getByRole('link', { name: 'Older stories' }).click()
    await expect.poll(numbers).toEqual(range(41, 44))
    await expect(page.getByRole('link', { name: 'Older stories' })).toHaveCount(0)
    await page.getByRole('link', { name: 'Newer stories' }).click()
    await expect(page).toHaveURL(second)
    await page.getByRole('link', { name: 'Newer stories' }).click()
    await expect.poll(numbers).toEqual(range(1, 20))

    await page.goto('/archive/1990/01')
    await page.getByRole('link', { name: 'Older stories' }).click()
    await expect(page).toHaveURL(/\/archive\/1990\/01\?after=/)
  })

  test('an address of nothing helps to find something', async ({ page }) => {
    for (const path of ['/nothing', '/topics/nothing', '/authors/nothing', '/archive/1811/05']) {
      const response = await page.goto(path)
      expect(response?.status(), path).toBe(404)
    }
    await expect(page.getByRole('heading', { name: 'The newest stories' })).toBeVisible()
    await page.getByLabel('Search for a story').fill('Saturn')
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(page).toHaveURL('/search?q=Saturn')
  })
})

test('a page of a list is kept, and made anew when a story of it changes', async ({ request }) => {
  const run = await publishRun('sport', 25)
  const first = `/authors/${run.author.slug}`
  const html = await (await request.get(first)).text()
  const second = /href="([^"]+)" rel="next"/.exec(html)?.[1] ?? ''
  for (const path of [first, second, '/archive/1990/01']) await untilKept(request, path)

  await db().article.update({
    where: { slug: `run-${run.mark}-25` },
    data: { headline: 'Another headline' },
  })
  await expect.poll(async () => (await request.get(second)).text()).toContain('Another headline')
})

test('an address that no page links to is answered and not kept', async ({ request }) => {
  const nowhere = '/sport?after=j9gackao-01a20dd0-d624-768c-8337-533b204f5e72'
  for (const _round of [1, 2, 3]) {
    const response = await request.get(nowhere)
    expect(response.headers()['cache-status'] ?? '').not.toContain('hit')
  }
  expect((await request.get('/sport?after=x')).status()).toBe(404)
  const beforeYearOne = '-zzzzzzzzz-01890a5d-ac96-774b-bcce-b302099a8057'
  for (const list of ['/sport', '/topics', '/authors', '/corrections', '/archive/2017/11']) {
    for (const cursor of ['%00', beforeYearOne]) {
      const address = `${list}?after=${cursor}`
      expect((await request.get(address)).status(), address).toBe(404)
    }
  }
})

test('a correction is shown at once, with its article and in the list', async ({
  page,
  request,
  publishSentinel,
}) => {
  const { slug, path, headline } = await publishSentinel('registered', 'sport')
  await untilKept(request, path)
  const text = `The river was ${slug}, not a canal.`
  await correctArticle(cli, await findArticleId(slug), { text })
  await expect.poll(async () => (await request.get(path)).text()).toContain(text)
  await page.goto(path)
  await expect(page.getByText('Corrected on')).toBeVisible()
  await page.goto('/corrections')
  await expect(page.getByRole('listitem').filter({ hasText: text })).toContainText(headline)
})

test('how long ago is told by the reader’s clock, and the page says when', async ({
  page,
  browser,
}) => {
  const run = await publishRun('sport', 1)
  await db().article.update({
    where: { slug: `run-${run.mark}-1` },
    data: { firstPublishedAt: new Date() },
  })
  const path = `/authors/${run.author.slug}`
  const hour = 60 * 60 * 1000
  await page.clock.install({ time: Date.now() + 2.1 * hour })
  await page.goto(path)
  const time = page.locator('main time')
  await expect(time).toHaveText('2 hours ago')
  await expect(time).toHaveAttribute('title', /^\w+day \d+ \w+ \d{4} \d\d:\d\d$/)
  await page.clock.fastForward(22 * hour)
  await expect(time).toHaveText(dateAndTime)

  const plain = await browser.newPage({ javaScriptEnabled: false })
  await plain.goto(new URL(path, page.url()).href)
  await expect(plain.locator('main time')).toHaveText(dateAndTime)
  await plain.close()
})

const dateAndTime = /^\d+ \w+ \d{4} \d\d:\d\d$/

test('long and foreign names break no page', async ({ page }) => {
  const run = await publishRun('sport', 2)
  const name = 'Wilhelmina-Konstantinopolitanischedudelsackpfeifenmachergesellin'
  const { id } = await db().author.create({ data: { slug: `long-${run.mark}`, name, bio: name } })
  await db().articleAuthor.create({
    data: { articleId: await findArticleId(`run-${run.mark}-1`), authorId: id, position: 1 },
  })
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of [
    `/topics/${run.topic.slug}`,
    `/authors/long-${run.mark}`,
    '/authors',
    '/topics',
    '/archive',
    '/',
    article,
  ]) {
    await page.goto(path)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    )
    expect(overflow, path).toBeLessThanOrEqual(0)
  }
})

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)
