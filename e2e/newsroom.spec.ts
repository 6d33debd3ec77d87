import { newsroomPages, pagesFor } from '@/lib/newsroom/pages'
import { db } from '@/lib/platform/db'
import { holdSession, readerSession } from './support/reader-session'
import { staffSession } from './support/staff-session'
import { expect, test } from './support/test'
import { violationsOn } from './support/violations'

const paths = Object.values(newsroomPages).map(({ path }) => path)

test('the newsroom asks whoever is anonymous to sign in, and comes back', async ({ page }) => {
  for (const path of paths) {
    await page.goto(path)
    await expect(page).toHaveURL(`/sign-in?to=${encodeURIComponent(path)}`)
  }
})

test('to a reader the newsroom is an address like any that does not exist', async ({ request }) => {
  const { cookie } = await readerSession()
  for (const path of paths) {
    // Both list the newest stories, and other tests publish some.
    await expect(async () => {
      const response = await request.get(path, { headers: { cookie } })
      expect(response.status()).toBe(404)
      const nothing = await request.get('/no-such-page', { headers: { cookie } })
      expect(mainOf(await response.text())).toBe(mainOf(await nothing.text()))
    }).toPass({ timeout: 15_000 })
  }
})

const mainOf = (html: string) => /<main.*<\/main>/s.exec(html)?.[0]

for (const role of ['writer', 'editor', 'admin'] as const) {
  test(`${role}s open what is theirs, and are told whom to ask for the rest`, async ({
    request,
  }) => {
    const { cookie } = await staffSession(role)
    const own = pagesFor(role).map(({ path }) => path)
    for (const path of paths) {
      const response = await request.get(path, { headers: { cookie } })
      expect(response.status(), path).toBe(own.includes(path) ? 200 : 403)
      expect(response.headers()['cache-control'], path).toContain('no-store')
      expect(await response.text(), path).toMatch(/<meta name="robots" content="noindex/)
    }
  })
}

test('a role taken away closes the newsroom at the next request', async ({ request }) => {
  const { cookie, userId } = await staffSession()
  expect((await request.get('/newsroom', { headers: { cookie } })).status()).toBe(200)
  await db().user.update({ where: { id: userId }, data: { role: 'reader' } })
  expect((await request.get('/newsroom', { headers: { cookie } })).status()).toBe(404)
})

/** Pages below those of the navigation. */
async function pagesBelow(): Promise<string[]> {
  const { userId } = await staffSession('writer')
  const topic = await db().topic.findFirstOrThrow()
  const author = await db().author.findFirstOrThrow()
  const section = await db().section.findFirstOrThrow()
  const arrangement = new URLSearchParams({ front: 'world', arrangement: '', version: '0' })
  return [
    '/newsroom/staff/invite',
    `/newsroom/staff/${userId}`,
    '/newsroom/sections/new',
    `/newsroom/sections/${section.id}`,
    '/newsroom/topics/new',
    `/newsroom/topics/${topic.id}`,
    '/newsroom/authors/new',
    `/newsroom/authors/${author.id}`,
    '/newsroom/fronts/world?q=the',
    `/newsroom/fronts/preview?${arrangement}`,
  ]
}

test('the newsroom has no violations', async ({ page, context, baseURL }) => {
  test.slow()
  const { token } = await staffSession('admin')
  await holdSession(context, baseURL, token)
  for (const path of [...paths, ...(await pagesBelow())]) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(200)
    expect(await violationsOn(page), path).toEqual([])
  }
})
