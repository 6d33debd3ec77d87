import { db } from '@/lib/platform/db'
import { expect, test } from './support/test'

const article = '/world/isis-driven-out-of-final-city-stronghold-in-syria'
const ending = 'still going to be an Isis threat'

const isVerified = async (email: string) =>
  (await db().user.count({ where: { email, emailVerifiedAt: { not: null } } })) === 1

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader confirms the address with the link, by a button, and reads on', async ({
    page,
    registerReader,
    nextMail,
  }) => {
    const { email } = await registerReader(page, article)
    await expect(page.getByRole('link', { name: 'confirm your address' })).toBeVisible()
    const link = (await nextMail(email)).link('/verify-email')

    for (const method of ['GET', 'HEAD', 'GET']) {
      const scanned = await page.request.fetch(link, { method })
      expect(scanned.status()).toBe(200)
    }
    const opened = await page.goto(link)
    expect(opened?.headers()['referrer-policy']).toBe('same-origin')
    expect(opened?.headers()['cache-control']).toContain('no-store')
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    expect(await isVerified(email)).toBe(false)

    await page.getByRole('button', { name: 'Confirm this address' }).click()
    await expect(page).toHaveURL(`${article}#continue`)
    await expect(page.getByRole('status')).toContainText('Your address is confirmed')
    expect(await isVerified(email)).toBe(true)

    await page.goto(link)
    await expect(page.locator('main')).toContainText('used before, or is too old')
  })

  test('a reader confirms with the code, after a wrong one and a second mail', async ({
    page,
    registerReader,
    nextMail,
    forgetMailsAsked,
  }) => {
    await forgetMailsAsked()
    const { email } = await registerReader(page, article)
    const first = (await nextMail(email)).code()
    await page.getByRole('link', { name: 'confirm your address' }).click()
    await page.getByRole('button', { name: 'Send another mail' }).click()
    await expect(page.getByRole('status')).toContainText('Another mail is on its way')
    const second = (await nextMail(email)).code()

    await page.getByLabel('Code from the mail').fill(first === second ? '' : first)
    await page.getByRole('button', { name: 'Confirm' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.getByLabel('Code from the mail')).toHaveValue('')

    await page.getByLabel('Code from the mail').fill(`${second.slice(0, 3)} ${second.slice(3)}`)
    await page.getByRole('button', { name: 'Confirm' }).click()
    await expect(page).toHaveURL(`${article}#continue`)
    expect(await isVerified(email)).toBe(true)
  })

  test('a link opened elsewhere asks for the password, and brings back to the article', async ({
    page,
    browser,
    registerReader,
    nextMail,
  }) => {
    const { email, password } = await registerReader(page, article)
    const link = (await nextMail(email)).link('/verify-email')
    const elsewhere = await browser.newContext({ javaScriptEnabled: false })
    const phone = await elsewhere.newPage()
    await phone.goto(link)
    await expect(phone.getByLabel('E-mail address')).toHaveValue(email)
    await phone.getByLabel('Password').fill(password)
    await phone.getByRole('button', { name: 'Sign in', exact: true }).click()
    await phone.getByRole('button', { name: 'Confirm this address' }).click()
    await expect(phone.locator('article .gated')).toContainText(ending)
    expect(await isVerified(email)).toBe(true)
    await elsewhere.close()
  })

  test('who registers a second time puts the two accounts together', async ({
    page,
    publishSentinel,
    registerReader,
    signOut,
    nextMail,
  }) => {
    const { email, password } = await registerReader(page, article)
    const first = await nextMail(email)
    await page.goto(first.link('/verify-email'))
    await page.getByRole('button', { name: 'Confirm this address' }).click()
    await signOut(page)

    const premium = await publishSentinel('premium')
    await page.goto(premium.path)
    await page.getByLabel('E-mail address').fill(email)
    await page.getByLabel('Password').fill('another word 43')
    await page.getByRole('button', { name: 'Register' }).click()
    await page.getByRole('button', { name: 'Read this article' }).click()
    await expect(page.locator('article .gated')).toContainText(premium.sealed[0] ?? '')
    await page.goto('/verify-email')
    await expect(page.locator('main')).not.toContainText('already have')

    const second = await nextMail(email)
    expect(second.subject).toContain('already have an account')
    await page.goto(second.link('/verify-email'))
    await expect(page.locator('main')).toContainText('You already have an account')
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByRole('button', { name: 'Put the two together' }).click()
    await expect(page).toHaveURL(`${premium.path}#continue`)
    await expect(page.locator('article .gated')).toContainText(premium.sealed[0] ?? '')
    expect(await db().user.count({ where: { email } })).toBe(1)
  })
})
