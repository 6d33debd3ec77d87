import type { Page } from '@playwright/test'
import { db } from '@/lib/platform/db'
import { agreedBefore } from './support/agreed-before'
import { expect, test } from './support/test'
import { violationsOn } from './support/violations'

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
      await page.waitForLoadState()
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
      expect(await violationsOn(page), path).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
      expect(overflow, path).toBeLessThanOrEqual(0)
    }
  })
}
