import type { Page } from '@playwright/test'
import { db } from '@/lib/platform/db'
import { codeOf, setUpApp } from './support/authenticator'
import { staffSession } from './support/staff-session'
import { expect, test } from './support/test'
import { violationsOn } from './support/violations'

const article = '/world/isis-driven-out-of-final-city-stronghold-in-syria'

/** From the gate of the article, by password, to the second step. */
async function takeFirstStep(
  page: Page,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await page.goto(article)
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Second step' })).toBeVisible()
}

const enterCode = async (page: Page, code: string) => {
  await page.getByLabel('Code from your authenticator app').fill(code)
  await page.getByRole('button', { name: 'Go on', exact: true }).click()
}

const expectToReadOn = async (page: Page) => {
  await expect(page).toHaveURL(`${article}#continue`)
  await expect(page.locator('article .gated')).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('a reader sets up an app, and comes back by it to where the text stopped', async ({
      page,
      signIn,
      signOut,
      makeReader,
    }) => {
      const reader = await makeReader()
      await signIn(page, reader.email, reader.password, '/account/second-factor')
      await page.getByRole('button', { name: 'Set up an authenticator app' }).click()
      await expect(page.getByRole('img', { name: 'QR code' })).toBeVisible()
      const secret = (await page.locator('p.font-mono').textContent()) ?? ''
      await page.getByLabel('The code it shows now').fill('000000')
      await page.getByRole('button', { name: 'Finish' }).click()
      await expect(page.getByRole('alert')).toBeFocused()
      await page.getByLabel('The code it shows now').fill(codeOf(secret))
      await page.getByRole('button', { name: 'Finish' }).click()
      const codes = page.getByRole('region', { name: 'Your recovery codes' }).getByRole('listitem')
      await expect(codes).toHaveCount(10)
      const [recoveryCode = ''] = await codes.allTextContents()

      await signOut(page)
      await takeFirstStep(page, reader)
      await enterCode(page, codeOf(secret, 1))
      await expectToReadOn(page)

      await signOut(page)
      await takeFirstStep(page, reader)
      await page.getByText('Use a recovery code').click()
      await page.getByLabel('Recovery code').fill(recoveryCode.toUpperCase())
      await page.getByRole('button', { name: 'Go on with a recovery code' }).click()
      await expectToReadOn(page)
    })
  })
}

test('a code is good once, and five wrong ones ask for the password again', async ({
  page,
  makeReader,
}) => {
  const reader = await makeReader()
  const { secret } = await setUpApp(reader.userId)
  const code = codeOf(secret, 1)
  await takeFirstStep(page, reader)
  await enterCode(page, code)
  await expectToReadOn(page)
  await page.context().clearCookies()

  await takeFirstStep(page, reader)
  for (let number = 0; number < 4; number += 1) {
    await enterCode(page, code)
    await expect(page.getByRole('alert')).toBeVisible()
  }
  await enterCode(page, code)
  await page.getByRole('main').getByRole('link', { name: 'sign in once more' }).click()
  await expect(page).toHaveURL(`/sign-in?to=${encodeURIComponent(article)}`)
  expect(await db().outboxMail.count({ where: { recipient: reader.email } })).toBeGreaterThan(1)
})

test('neither a mailed code nor a new password skips the second step', async ({
  page,
  makeReader,
  forgetMailsAsked,
  nextMail,
}) => {
  const reader = await makeReader()
  await setUpApp(reader.userId)
  await forgetMailsAsked()
  expect((await nextMail(reader.email)).subject).toContain('How you sign in')
  const secondStep = page.getByRole('heading', { name: 'Second step' })
  for (const [path, label, button] of [
    ['/sign-in', null, 'Sign in'],
    ['/forgot-password', 'New password', 'Save the new password'],
  ] as const) {
    await page.goto(path)
    await page.getByLabel('E-mail address').fill(reader.email)
    await page.getByRole('button', { name: 'E-mail me a code' }).click()
    await page.getByLabel('Code from the mail').fill((await nextMail(reader.email)).code())
    if (label) await page.getByLabel(label).fill('three plain words')
    await page.getByRole('button', { name: button, exact: true }).click()
    await expect(secondStep).toBeVisible()
  }
  expect(await db().session.count({ where: { userId: reader.userId } })).toBe(0)
})

test('what stands between the two steps opens nothing, and the session is a new one', async ({
  page,
  context,
  request,
  baseURL,
  makeReader,
}) => {
  const reader = await makeReader()
  const { secret } = await setUpApp(reader.userId)
  const url = baseURL ?? ''
  await context.addCookies([{ name: 'next-auth.session-token', value: 'planted', url }])
  await takeFirstStep(page, reader)
  const between = await context.cookies()
  for (const { value } of between) {
    for (const name of ['next-auth.session-token', 'standfirst-second-step']) {
      const headers = { cookie: `${name}=${value}` }
      expect(await (await request.get(article, { headers })).text()).not.toContain('id="continue"')
      expect((await request.get('/account', { headers, maxRedirects: 0 })).status()).toBe(307)
    }
  }
  await enterCode(page, codeOf(secret, 1))
  await expectToReadOn(page)
  const session = (await context.cookies()).find(({ name }) => name === 'next-auth.session-token')
  expect(between.map(({ value }) => value)).not.toContain(session?.value)
  expect(await db().pendingSignIn.count({ where: { userId: reader.userId } })).toBe(0)
})

test('staff are led to set up a factor before the newsroom opens, and asked for it again', async ({
  page,
  signIn,
  makeReader,
}) => {
  const editor = await makeReader('editor')
  await signIn(page, editor.email, editor.password, '/newsroom')
  await expect(page.getByRole('heading', { name: 'Second factor' })).toBeVisible()
  await page.getByRole('button', { name: 'Set up an authenticator app' }).click()
  const secret = (await page.locator('p.font-mono').textContent()) ?? ''
  expect(await violationsOn(page)).toEqual([])
  await page.getByLabel('The code it shows now').fill(codeOf(secret))
  await page.getByRole('button', { name: 'Finish' }).click()
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('link', { name: 'I have kept them' }).click()
  await expect(page.getByRole('navigation', { name: 'Newsroom' })).toBeVisible()

  const where = { userId: editor.userId }
  await db().session.updateMany({ where, data: { secondFactorAt: null } })
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Confirm that it is you' })).toBeVisible()
  await page.getByLabel('Code from your authenticator app').fill(codeOf(secret, 1))
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Confirm' }).click()
  await expect(page.getByRole('navigation', { name: 'Newsroom' })).toBeVisible()
})

test('a factor that is removed closes the newsroom at the next request', async ({ request }) => {
  const { cookie, userId } = await staffSession()
  const ask = () => request.get('/newsroom', { headers: { cookie }, maxRedirects: 0 })
  expect((await ask()).status()).toBe(200)
  await db().authenticatorApp.delete({ where: { userId } })
  const answer = await ask()
  expect(answer.status()).toBe(307)
  expect(answer.headers().location).toBe('/account/second-factor?to=%2Fnewsroom')
})

test('the second step has no violations, at hand or refused', async ({ page, makeReader }) => {
  const reader = await makeReader()
  await setUpApp(reader.userId)
  await takeFirstStep(page, reader)
  await page.getByText('Use a recovery code').click()
  expect(await violationsOn(page)).toEqual([])
  await page.getByLabel('Recovery code').fill('nothing like it')
  await page.getByRole('button', { name: 'Go on with a recovery code' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
})
