import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { paragraph } from '@/lib/articles/document-builders'
import { db } from '@/lib/platform/db'
import { makeWaitingCopies } from '@/lib/privacy/make-waiting-copies'
import { removeExpired } from '@/lib/privacy/remove-expired'
import { withoutAndWith } from './support/reader-session'
import { expect, test } from './support/test'

const article = '/world/isis-driven-out-of-final-city-stronghold-in-syria'
const password = 'a quiet word 42'

const userOf = (email: string) => db().user.findFirstOrThrow({ where: { email } })

const row = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name })

test.describe('on a phone, with JavaScript off', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

  test('a reader chooses a name and a handle, which nobody takes after', async ({
    page,
    browser,
    registerReader,
  }) => {
    const handle = `ada-${Date.now().toString(36)}`
    await registerReader(page, '/register?to=/account')
    await page.getByRole('link', { name: 'Choose Name and handle' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Ada Marsh')
    await page.getByLabel('Handle').fill('admin')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByLabel('Handle')).toHaveAccessibleDescription(/kept for the newspaper/)
    await page.getByLabel('Handle').fill(handle)
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('status')).toContainText('are saved')
    await expect(page.getByText(`Ada Marsh · @${handle}`)).toBeVisible()
    await page.getByRole('link', { name: 'Change Name and handle' }).click()
    await expect(page.getByText(/choose another one from/)).toBeVisible()

    const elsewhere = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await registerReader(elsewhere, '/register?to=/account/name')
    await elsewhere.getByLabel('Name', { exact: true }).fill('Somebody Else')
    await elsewhere.getByLabel('Handle').fill(handle.toUpperCase())
    await elsewhere.getByRole('button', { name: 'Save' }).click()
    await expect(elsewhere.getByLabel('Handle')).toHaveAccessibleDescription(/is taken/)
    await elsewhere.context().close()
  })

  test('a new password signs out the other devices, and one device signs out another', async ({
    page,
    browser,
    registerReader,
    signIn,
    newRequest,
  }) => {
    const { email } = await registerReader(page, article)
    const other = await browser.newContext({ userAgent: 'Mozilla/5.0 (X11; Linux) Firefox/145.0' })
    const elsewhere = await other.newPage()
    await signIn(elsewhere, email, password, article)
    await expect(elsewhere.locator('article .gated')).toBeVisible()

    await page.goto('/account/sessions')
    await expect(row(page, 'This device')).toContainText('Chrome on')
    await row(page, 'Firefox on Linux').getByRole('button', { name: 'Sign out' }).click()
    await expect(page.getByRole('status')).toContainText('signed out')
    await expect(page.getByText('Firefox on Linux')).toHaveCount(0)
    await elsewhere.reload()
    await expect(elsewhere.locator('article .gated')).toHaveCount(0)

    await signIn(elsewhere, email, password, '/account')
    const cookie = (await other.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
    await page.goto('/account/password')
    await page.getByLabel('Current password').fill('not the password')
    await page.getByLabel('New password').fill('three other words')
    await page.getByRole('button', { name: 'Change password' }).click()
    await expect(page.getByLabel('Current password')).toHaveAccessibleDescription(
      /not your current/,
    )
    await page.getByLabel('Current password').fill(password)
    await page.getByLabel('New password').fill('three other words')
    await expect(page.getByLabel('Sign out all other devices')).toBeChecked()
    await page.getByRole('button', { name: 'Change password' }).click()
    await expect(page.getByRole('status')).toContainText('password is changed')
    const replayed = await (await newRequest()).get('/account', {
      headers: { cookie },
      maxRedirects: 0,
    })
    expect(replayed.status()).toBe(307)
    await other.close()
  })

  test('a new address counts by its code, and the old one can take the account back', async ({
    page,
    registerReader,
    newAddress,
    nextMail,
    newRequest,
  }) => {
    const { email } = await registerReader(page, '/register?to=/account')
    await db().user.updateMany({ where: { email }, data: { emailVerifiedAt: new Date() } })
    await nextMail(email)
    const fresh = newAddress()
    await page.getByRole('link', { name: 'Change E-mail address' }).click()
    const answers: string[] = []
    for (const address of ['reader@standfirst.example', fresh]) {
      await page.goto('/account/email')
      await page.getByLabel('New e-mail address').fill(address)
      await page.getByRole('button', { name: 'Send a code there' }).click()
      await expect(page.getByRole('heading', { name: 'Look into your mail' })).toBeVisible()
      answers.push(await page.content())
    }
    expect(answers[0]).toBe(answers[1])
    await page.getByLabel('Code from the mail').fill((await nextMail(fresh)).code())
    await page.getByRole('button', { name: 'Change the address' }).click()
    await expect(page.getByRole('status')).toContainText('address is changed')
    await expect(page.getByText(fresh)).toBeVisible()

    const link = (await nextMail(email)).link('/account/email/object')
    await (await newRequest()).get(link)
    expect(await db().user.count({ where: { email: fresh } })).toBe(1)
    await page.context().clearCookies()
    await page.goto(link)
    await page.getByRole('button', { name: 'Take my account back' }).click()
    await expect(page).toHaveURL('/forgot-password')
    expect(await userOf(email)).toMatchObject({ passwordHash: null })
  })

  test('a choice is no until somebody says yes, and is taken back as easily', async ({
    page,
    registerReader,
  }) => {
    await registerReader(page, '/register?to=/account/consents')
    await expect(page.getByText('You have not said yes.')).toHaveCount(2)
    await page.getByRole('button', { name: 'Say yes Newsletters' }).click()
    await expect(page.getByRole('status')).toContainText('Thank you')
    await expect(page.getByText('You have not said yes.')).toHaveCount(1)
    await page.getByRole('button', { name: 'Take it back Newsletters' }).click()
    await expect(page.getByText('You have not said yes.')).toHaveCount(2)
    await expect(row(page, 'Taken back')).toContainText('Newsletters, version 1')
    await page.getByRole('link', { name: 'Wording of Registration statement' }).click()
    await expect(page.getByText('By clicking ‘Register’')).toBeVisible()
  })

  test('who agreed to an older version is asked after signing in, and reads on either way', async ({
    page,
    registerReader,
    signIn,
    signOut,
  }) => {
    const { email } = await registerReader(page, article)
    await signOut(page)
    const { id: userId } = await userOf(email)
    await agreedBefore(userId)
    await signIn(page, email, password, article)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'What you agreed to has changed',
    )
    await expect(page.locator('del').first()).toBeVisible()
    await expect(page.locator('ins').first()).toBeVisible()
    await page.getByRole('link', { name: 'Not now' }).click()
    await expect(page.locator('article .gated')).toBeVisible()
    await page.goto('/account')
    await page.getByRole('link', { name: 'See what is different' }).click()
    await page.getByRole('button', { name: 'Agree' }).click()
    await expect(page.getByText('has changed since')).toHaveCount(1)
    await page.goto('/account')
    await expect(page.getByRole('link', { name: 'See what is different' })).toHaveCount(0)
    const renewed = { userId, form: 'renewal-page', document: { kind: 'privacy' as const } }
    expect(await db().consent.count({ where: renewed })).toBe(1)
  })

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
})

for (const [colorScheme, width] of [
  ['light', 320],
  ['dark', 1280],
] as const) {
  test(`the pages of a reader’s own have no violations: ${colorScheme}, ${width} pixels`, async ({
    page,
    registerReader,
  }) => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    const { email } = await registerReader(page, '/register?to=/account')
    await agreedBefore((await userOf(email)).id)
    const paths = ['', '/name', '/email', '/email/code', '/password', '/sessions', '/consents']
    for (const path of [...paths, '/consents/renew', '/privacy', '/privacy/delete']) {
      await page.goto(`/account${path}`)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [path, id, nodes.map(({ html }) => html)])).toEqual(
        [],
      )
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
      expect(overflow, path).toBeLessThanOrEqual(0)
    }
  })
}

/** The reader had agreed to a privacy notice that came before those in force. */
async function agreedBefore(userId: string): Promise<void> {
  const wordingHash = 'the notice before the first'
  const body = {
    type: 'doc',
    content: [paragraph('For any question about your data, write to nobody in particular.')],
  }
  const document = { kind: 'privacy', version: 0, title: 'Privacy notice', body } as const
  await db().legalDocument.createMany({
    data: { ...document, wordingHash, effectiveFrom: new Date('2026-01-01') },
    skipDuplicates: true,
  })
  await db().consent.deleteMany({ where: { userId, document: { kind: 'privacy' } } })
  await db().consent.create({ data: { userId, wordingHash, form: 'register-page' } })
}

/** The cookies of another reader. */
async function stranger(
  registerReader: (page: Page, to: string) => Promise<unknown>,
  page: Page,
): Promise<string> {
  await page.context().clearCookies()
  await registerReader(page, '/register?to=/account')
  return (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
}
