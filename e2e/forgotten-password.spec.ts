import { createSession } from '@/lib/accounts/sessions'
import { db } from '@/lib/platform/db'
import { expect, test } from './support/test'

const article = '/world/isis-driven-out-of-final-city-stronghold-in-syria'
const ending = 'still going to be an Isis threat'

test.use({ javaScriptEnabled: false })
test.beforeEach(({ forgetMailsAsked }) => forgetMailsAsked())

test('a reader chooses a new password with the code, and other sessions end', async ({
  page,
  makeReader,
  signIn,
  signOut,
  nextMail,
}) => {
  const { email, password, userId } = await makeReader()
  await createSession(userId)
  await page.goto(article)
  await page.locator('#gate').getByRole('link', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'Forgotten your password?' }).click()
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'E-mail me a code' }).click()
  const code = (await nextMail(email)).code()

  await page.getByLabel('Code from the mail').fill(code)
  await page.getByLabel('New password').fill('iloveyou')
  await page.getByRole('button', { name: 'Save the new password' }).click()
  await expect(page.getByLabel('New password')).toHaveAccessibleDescription(/guessed first/)

  await page.getByLabel('Code from the mail').fill(code)
  await page.getByLabel('New password').fill('three plain words')
  await page.getByRole('button', { name: 'Save the new password' }).click()
  await expect(page).toHaveURL(`${article}#continue`)
  await expect(page.locator('article .gated')).toContainText(ending)
  expect(await db().session.count({ where: { userId } })).toBe(1)
  expect((await nextMail(email)).subject).toContain('was changed')

  await signOut(page)
  await signIn(page, email, password, article)
  await expect(page.getByRole('alert')).toBeVisible()
  await signIn(page, email, 'three plain words', article)
  await expect(page.locator('article .gated')).toContainText(ending)
})

test('a link leads to the form, and is good once', async ({ page, makeReader, nextMail }) => {
  const { email } = await makeReader()
  await page.goto(`/forgot-password?to=${article}`)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'E-mail me a code' }).click()
  const link = (await nextMail(email)).link('/reset-password')
  await page.context().clearCookies()

  await page.request.get(link)
  await page.goto(link)
  await page.getByLabel('New password').fill('three plain words')
  await page.getByRole('button', { name: 'Save the new password' }).click()
  await expect(page).toHaveURL(`${article}#continue`)
  await page.goto(link)
  await expect(page.locator('main')).toContainText('used before, or is too old')
})
