import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { db } from '@/lib/platform/db'
import { makeWaitingCopies } from '@/lib/privacy/make-waiting-copies'
import { removeExpired } from '@/lib/privacy/remove-expired'
import { withoutAndWith } from './support/reader-session'
import { expect, test } from './support/test'

const article = '/world/isis-driven-out-of-final-city-stronghold-in-syria'
const password = 'a quiet word 42'

// On a phone, with JavaScript off.
test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

test('a reader downloads everything, and nobody else does', async ({
  page,
  registerReader,
  nextMail,
  newRequest,
}) => {
  const { email } = await registerReader(page, '/register?to=/account/privacy')
  await nextMail(email)
  await page.getByRole('button', { name: 'Make a copy' }).click()
  await expect(page.getByRole('status')).toContainText('making your copy')
  await makeWaitingCopies()
  expect((await nextMail(email)).subject).toContain('copy of your data')
  await page.goto('/account/privacy')
  const path =
    (await page.getByRole('link', { name: 'Download your data' }).getAttribute('href')) ?? ''
  const answer = await page.request.get(path)
  expect(answer.headers()['cache-control']).toBe('no-store')
  const files = unzipSync(new Uint8Array(await answer.body()))
  for (const name of ['your-data.json', 'your-data.html']) {
    expect(Buffer.from(files[name] ?? []).toString()).toContain(email)
  }

  const cookie = await stranger(registerReader, page)
  const request = await newRequest()
  for (const headers of withoutAndWith(cookie)) {
    const refused = await request.get(path, { headers, maxRedirects: 0 })
    expect(refused.status()).toBeGreaterThanOrEqual(300)
    expect(refused.headers()['content-type'] ?? '').not.toContain('zip')
  }
})

test('a reader leaves, comes back within the week, and leaves for good', async ({
  page,
  registerReader,
  signIn,
  nextMail,
}) => {
  const { email } = await registerReader(page, article)
  await nextMail(email)
  const leave = async () => {
    await page.goto('/account')
    await page.getByRole('link', { name: 'See Your data' }).click()
    await page.getByRole('link', { name: 'Delete your account' }).click()
    await page.getByRole('button', { name: 'Delete my account' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'You are signed out everywhere',
    )
  }
  await leave()
  expect((await nextMail(email)).subject).toContain('will be deleted on')
  expect(await db().session.count({ where: { user: { email } } })).toBe(0)
  await signIn(page, email, password, article)
  await page.getByRole('button', { name: 'Keep my account' }).click()
  await expect(page.getByRole('status')).toContainText('Your account stays')
  await leave()
  await db().user.updateMany({
    where: { email },
    data: { deletionRequestedAt: new Date(Date.now() - 8 * 86_400_000) },
  })
  await removeExpired()
  expect(await db().user.count({ where: { email } })).toBe(0)
  await signIn(page, email, password)
  await expect(page.getByRole('alert')).toBeVisible()
})

/** The cookies of another reader. */
async function stranger(
  registerReader: (page: Page, to: string) => Promise<unknown>,
  page: Page,
): Promise<string> {
  await page.context().clearCookies()
  await registerReader(page, '/register?to=/account')
  return (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
}
