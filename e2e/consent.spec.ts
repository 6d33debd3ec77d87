import { db } from '@/lib/platform/db'
import { agreedBefore } from './support/agreed-before'
import { expect, test } from './support/test'

const article = '/world/isis-driven-out-of-final-city-stronghold-in-syria'
const password = 'a quiet word 42'

// On a phone, with JavaScript off.
test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

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
  await expect(page.getByRole('listitem').filter({ hasText: 'Taken back' })).toContainText(
    'Newsletters, version 1',
  )
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
  const { id: userId } = await db().user.findFirstOrThrow({ where: { email } })
  await agreedBefore(userId)
  await signIn(page, email, password, article)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What you agreed to has changed')
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
