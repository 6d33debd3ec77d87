import { db } from '@/lib/platform/db'
import { expect, test } from './support/test'

const article = '/world/isis-driven-out-of-final-city-stronghold-in-syria'
const ending = 'still going to be an Isis threat'

test.beforeEach(({ forgetMailsAsked }) => forgetMailsAsked())

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('a code opens the article where the text stopped', async ({
      page,
      makeReader,
      nextMail,
    }) => {
      const { email } = await makeReader()
      await page.goto(article)
      await page.locator('#gate').getByRole('link', { name: 'Sign in' }).click()
      await page.getByLabel('E-mail address').fill(email)
      await page.getByRole('button', { name: 'E-mail me a code' }).click()
      await expect(page.locator('main')).toContainText(email)
      const code = (await nextMail(email)).code()

      await page.getByLabel('Code from the mail').fill(code === '000000' ? '000001' : '000000')
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await page.getByLabel('Code from the mail').fill(code)
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
      await expect(page).toHaveURL(`${article}#continue`)
      await expect(page.locator('article .gated')).toContainText(ending)
    })
  })
}

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('a link signs in by its button, once, where it is opened', async ({
    page,
    browser,
    makeReader,
    nextMail,
  }) => {
    const { email, userId } = await makeReader()
    await page.goto(`/sign-in?to=${article}`)
    await page.getByLabel('E-mail address').fill(email)
    await page.getByRole('button', { name: 'E-mail me a code' }).click()
    const link = (await nextMail(email)).link('/sign-in/link')
    for (const method of ['GET', 'HEAD']) await page.request.fetch(link, { method })
    expect(await db().session.count({ where: { userId } })).toBe(0)

    const elsewhere = await browser.newContext({ javaScriptEnabled: false })
    const phone = await elsewhere.newPage()
    await phone.goto(link)
    await expect(phone.locator('main')).toContainText(email)
    await phone.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(phone).toHaveURL(`${article}#continue`)
    await elsewhere.close()

    await page.goto(link)
    await expect(page.locator('main')).toContainText('used before, or is too old')
  })

  test('an address that nobody has gets the same page, and learns so by mail', async ({
    page,
    makeReader,
    newAddress,
    nextMail,
  }) => {
    const pages: (string | null)[] = []
    const nobody = newAddress()
    for (const email of [(await makeReader()).email, nobody]) {
      await page.context().clearCookies()
      await page.goto(`/sign-in?to=${article}`)
      await page.getByLabel('E-mail address').fill(email)
      await page.getByRole('button', { name: 'E-mail me a code' }).click()
      await expect(page.locator('main')).toContainText(email)
      await page.waitForLoadState()
      pages.push((await page.locator('main').textContent())?.replace(email, 'the address') ?? null)
    }
    expect(pages[1]).toBe(pages[0])
    const mail = await nextMail(nobody)
    expect(mail.subject).toContain('no account with this address')
    expect(mail.link('/register')).toContain(encodeURIComponent(article))
  })
})

test('an account that somebody else made ready is its reader’s alone', async ({
  page,
  browser,
  registerReader,
  nextMail,
}) => {
  const stranger = await browser.newContext()
  const strangersPage = await stranger.newPage()
  const { email, password } = await registerReader(strangersPage, article)
  await nextMail(email)

  await page.goto(`/sign-in?to=${article}`)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'E-mail me a code' }).click()
  const mail = await nextMail(email)
  expect(mail.text).toContain('Nobody has confirmed this address so far')
  await page.getByLabel('Code from the mail').fill(mail.code())
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.locator('article .gated')).toContainText(ending)

  await strangersPage.goto(article)
  await expect(strangersPage.locator('#gate')).toBeVisible()
  await strangersPage.goto('/sign-in')
  await strangersPage.getByLabel('E-mail address').fill(email)
  await strangersPage.getByLabel('Password').fill(password)
  await strangersPage.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(strangersPage.getByRole('alert')).toBeVisible()
  await stranger.close()
})
