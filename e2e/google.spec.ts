import type { Page } from '@playwright/test'
import { db } from '@/lib/platform/db'
import { codeOf, setUpApp } from './support/authenticator'
import { type Instance, startInstance } from './support/instance'
import { type Claims, type OpenIdProvider, startOpenIdProvider } from './support/openid-provider'
import { expect, test } from './support/test'
import { violationsOn } from './support/violations'

test.describe.configure({ mode: 'serial' })

const article = '/world/isis-driven-out-of-final-city-stronghold-in-syria'
const clientId = 'standfirst-in-a-test'

let google: OpenIdProvider
let site: Instance

test.beforeAll(async () => {
  test.slow()
  google = await startOpenIdProvider(clientId)
  site = await startInstance({
    GOOGLE_CLIENT_ID: clientId,
    GOOGLE_CLIENT_SECRET: 'a secret for a test',
    GOOGLE_TEST_ISSUER: google.issuer,
  })
})

test.afterAll(async () => {
  await site?.stop()
  await google?.stop()
})

test.beforeEach(() => {
  google.forged = {}
})

const verified = (email: string) => ({ sub: `of ${email}`, email, email_verified: true })

const openSignIn = async (page: Page) => {
  await page.goto(site.url + article)
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
}

const press = (page: Page, name: string) =>
  page.getByRole('button', { name: `${name} with Google` }).click()

const expectToReadOn = async (page: Page) => {
  await expect(page).toHaveURL(`${site.url}${article}#continue`)
  await expect(page.locator('article .gated')).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('somebody registers at the gate, and signs in from it, and reads on', async ({
      page,
      newAddress,
    }) => {
      const email = newAddress()
      google.claims = verified(email)
      await openSignIn(page)
      await press(page, 'Sign in')
      await expect(page.getByRole('alert')).toContainText('No account has that Google address yet')
      await press(page, 'Register')
      await expectToReadOn(page)
      const reader = await db().user.findFirstOrThrow({
        where: { email },
        include: { _count: { select: { consents: true, sessions: true } } },
      })
      expect(reader).toMatchObject({ passwordHash: null, _count: { consents: 4, sessions: 1 } })

      await page.context().clearCookies()
      await openSignIn(page)
      await press(page, 'Sign in')
      await expectToReadOn(page)
    })
  })
}

test('the gate registers too', async ({ page, newAddress }) => {
  google.claims = verified(newAddress())
  await page.goto(site.url + article)
  expect(await violationsOn(page)).toEqual([])
  await press(page, 'Register')
  await expectToReadOn(page)
})

test('Google does not skip the second step', async ({ page, makeReader }) => {
  const reader = await makeReader()
  const { secret } = await setUpApp(reader.userId)
  google.claims = verified(reader.email)
  await openSignIn(page)
  await press(page, 'Sign in')
  await expect(page.getByRole('heading', { name: 'Second step' })).toBeVisible()
  expect(await db().session.count({ where: { userId: reader.userId } })).toBe(0)
  await page.getByLabel('Code from your authenticator app').fill(codeOf(secret, 1))
  await page.getByRole('button', { name: 'Go on', exact: true }).click()
  await expectToReadOn(page)
})

test('an address that Google did not verify opens nothing', async ({ page, makeReader }) => {
  const reader = await makeReader()
  google.claims = { ...verified(reader.email), email_verified: false }
  await openSignIn(page)
  await press(page, 'Sign in')
  await expect(page.getByRole('alert')).toContainText('has not verified the address')
  expect(await violationsOn(page)).toEqual([])
  expect(await db().session.count({ where: { userId: reader.userId } })).toBe(0)
})

test('a refusal, and statements that Google did not make for this moment, let nobody in', async ({
  page,
  makeReader,
}) => {
  const reader = await makeReader()
  google.claims = null
  await openSignIn(page)
  await press(page, 'Sign in')
  await expect(page.getByRole('alert')).toContainText('did not work')
  google.claims = verified(reader.email)
  const forgeries: Claims[] = [
    { nonce: 'another' },
    { aud: 'another' },
    { iss: 'https://evil.example' },
  ]
  for (const forged of forgeries) {
    google.forged = forged
    await press(page, 'Sign in')
    await expect(page.getByRole('alert')).toContainText('did not work')
  }
  expect(await db().session.count({ where: { userId: reader.userId } })).toBe(0)
  google.forged = {}
  await press(page, 'Sign in')
  await expectToReadOn(page)
})

test('whoever has no password confirms by mail that it is they', async ({
  page,
  newAddress,
  forgetMailsAsked,
  nextMail,
}) => {
  await forgetMailsAsked()
  const email = newAddress()
  google.claims = verified(email)
  await page.goto(`${site.url}/register?to=/account`)
  await press(page, 'Register')
  await page.goto(`${site.url}/confirm?to=/account/passkeys`)
  await expect(page.getByLabel('Password')).toHaveCount(0)
  await page.getByRole('button', { name: 'E-mail me a code' }).click()
  expect(await violationsOn(page)).toEqual([])
  await page.getByLabel('Code from the mail').fill((await nextMail(email)).code())
  await page.getByRole('button', { name: 'Confirm by code' }).click()
  await expect(page).toHaveURL(`${site.url}/account/passkeys`)
})

test('an answer that the browser did not ask for starts no session', async ({ request }) => {
  for (const query of ['', '?code=x', '?code=x&state=y', '?state=%', '?error=x', '?code[]=x']) {
    const response = await request.get(`${site.url}/api/auth/callback/google${query}`, {
      maxRedirects: 0,
    })
    expect(response.status(), query).toBe(303)
    expect(response.headers().location, query).toContain('google=failed')
    expect(response.headers()['set-cookie'] ?? '', query).not.toContain('session-token')
  }
})

test('nothing else of next-auth is there, nor Google where it is not set up', async ({
  request,
}) => {
  const others = ['signin', 'signin/google', 'csrf', 'providers', 'error', 'signout', 'callback/x']
  for (const route of others) {
    const response = await request.get(`${site.url}/api/auth/${route}`, { maxRedirects: 0 })
    expect(response.status(), route).toBe(404)
  }
  const here = { maxRedirects: 0, headers: { origin: new URL(site.url).origin } }
  expect((await request.post(`${site.url}/api/auth/signout`, here)).status()).toBe(404)
  expect((await request.get('/api/auth/callback/google', { maxRedirects: 0 })).status()).toBe(404)
})
