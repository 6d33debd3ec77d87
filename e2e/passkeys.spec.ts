import type { Page } from '@playwright/test'
import { db } from '@/lib/platform/db'
import { expect, test } from './support/test'
import { violationsOn } from './support/violations'
import { attachDevice, attachQuietDevice } from './support/virtual-device'

const article = '/world/isis-driven-out-of-final-city-stronghold-in-syria'

async function addPasskey(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name of the new passkey').fill(name)
  await page.getByRole('button', { name: 'Add a passkey' }).click()
}

const openSignIn = async (page: Page) => {
  await page.goto(article)
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
}

const sessionToken = async (page: Page) =>
  (await page.context().cookies()).find(({ name }) => name === 'next-auth.session-token')?.value

const expectToReadOn = async (page: Page) => {
  await expect(page).toHaveURL(`${article}#continue`)
  await expect(page.locator('article .gated')).toBeVisible()
}

test('a reader adds a passkey, and comes back by it to where the text stopped', async ({
  page,
  registerReader,
  signOut,
}) => {
  await attachQuietDevice(page)
  await registerReader(page, article)
  await page.goto('/account/passkeys')
  expect(await violationsOn(page)).toEqual([])
  await addPasskey(page, 'The kitchen tablet')
  await expect(page.getByText('not used yet')).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  await addPasskey(page, 'The same once more')
  await expect(page.getByText('has a passkey for this account already')).toBeVisible()

  await signOut(page)
  await openSignIn(page)
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await expectToReadOn(page)
})

test('a browser that offers passkeys by itself needs no button', async ({
  page,
  registerReader,
  signOut,
}) => {
  await attachDevice(page)
  await registerReader(page, '/register?to=/account/passkeys')
  await addPasskey(page, 'The phone')
  await expect(page.getByText('not used yet')).toBeVisible()
  await signOut(page)
  await openSignIn(page)
  await expectToReadOn(page)
})

test('a passkey that was removed signs nobody in', async ({
  page,
  signIn,
  signOut,
  makeReader,
}) => {
  await attachQuietDevice(page)
  const reader = await makeReader()
  await signIn(page, reader.email, reader.password, '/account/passkeys')
  await addPasskey(page, 'A phone that is sold')
  await page.getByRole('button', { name: 'Remove A phone that is sold' }).click()
  await expect(page.getByRole('button', { name: 'Remove' })).toHaveCount(0)
  await signOut(page)
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await expect(page.getByRole('alert')).toContainText('not known here')
  expect(await violationsOn(page)).toEqual([])
})

test('a passkey is a second factor for staff, and confirms that it is they', async ({
  page,
  signIn,
  signOut,
  makeReader,
}) => {
  await attachQuietDevice(page)
  const editor = await makeReader('editor')
  await signIn(page, editor.email, editor.password, '/newsroom')
  await page.getByRole('link', { name: 'Or use a passkey' }).click()
  await addPasskey(page, 'The desk')
  await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible()
  await page.getByRole('link', { name: 'I have kept them' }).click()
  await expect(page.getByRole('navigation', { name: 'Newsroom' })).toBeVisible()

  await signOut(page)
  await signIn(page, editor.email, editor.password, '/newsroom')
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await expect(page.getByRole('navigation', { name: 'Newsroom' })).toBeVisible()

  const where = { userId: editor.userId }
  await db().session.updateMany({ where, data: { authenticatedAt: new Date(0) } })
  const before = await sessionToken(page)
  await page.goto('/account/passkeys')
  await page.getByRole('button', { name: 'Remove The desk' }).click()
  await page.getByRole('button', { name: 'Confirm with a passkey' }).click()
  await page.getByRole('button', { name: 'Remove The desk' }).click()
  await expect(page.getByRole('button', { name: 'Remove The desk' })).toHaveCount(0)
  expect(await sessionToken(page)).not.toBe(before)
  await page.goto('/newsroom')
  await expect(page).toHaveURL('/account/second-factor?to=%2Fnewsroom')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('nothing is offered that would not work', async ({ page, signIn, makeReader }) => {
    const reader = await makeReader()
    await signIn(page, reader.email, reader.password, '/account/passkeys')
    await expect(page.getByText('takes JavaScript')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Add a passkey' })).toHaveCount(0)
    await page.context().clearCookies()
    await page.goto('/sign-in')
    await expect(page.getByRole('button', { name: 'Sign in with a passkey' })).toHaveCount(0)
  })
})
