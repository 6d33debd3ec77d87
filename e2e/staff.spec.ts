import type { Page } from '@playwright/test'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { holdSession } from './support/reader-session'
import { staffSession } from './support/staff-session'
import { expect, test } from './support/test'

async function become(page: Page, role: 'editor' | 'admin') {
  const session = await staffSession(role)
  await holdSession(page.context(), env().SITE_URL, session.token)
  return session
}

test('who is invited chooses a password, and is led to a second factor', async ({
  page,
  browser,
  newAddress,
  nextMail,
  request,
}) => {
  await become(page, 'admin')
  const email = newAddress()
  await page.goto('/newsroom/staff')
  await page.getByRole('link', { name: 'Invite somebody' }).click()
  await page.getByLabel('E-mail address').fill('nobody')
  await page.getByLabel('Editor').check()
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(page.getByLabel('E-mail address')).toHaveValue('nobody')
  await expect(page.getByLabel('Editor')).toBeChecked()
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(page.getByRole('status')).toContainText('on its way')

  const link = (await nextMail(email)).link('/invitation')
  for (let visit = 0; visit < 2; visit += 1) expect((await request.get(link)).status()).toBe(200)
  const context = await browser.newContext({ javaScriptEnabled: false })
  const theirs = await context.newPage()
  await theirs.goto(link)
  await theirs.getByLabel('New password').fill('a quiet word 42')
  await theirs.getByRole('button', { name: 'Register' }).click()
  await expect(theirs).toHaveURL('/account/second-factor?to=%2Fnewsroom')
  expect(await db().user.findFirst({ where: { email } })).toMatchObject({ role: 'editor' })
  await theirs.goto(link)
  await expect(theirs.getByRole('main')).toContainText('accepted before')
  await context.close()

  await page.goto('/newsroom/audit')
  await expect(page.getByRole('main')).toContainText('accepted an invitation as editor')
})

test('who is disabled is out at the next request', async ({ page, browser }) => {
  const { userId } = await become(page, 'admin')
  const context = await browser.newContext()
  const theirs = await context.newPage()
  const member = await become(theirs, 'editor')
  await theirs.goto('/newsroom')
  await expect(theirs.getByRole('navigation', { name: 'Newsroom' })).toBeVisible()
  await page.goto(`/newsroom/staff/${member.userId}`)
  await page.getByRole('button', { name: 'Disable the account' }).click()
  await expect(page.getByRole('status')).toContainText('opens nothing')
  await theirs.goto('/newsroom')
  await expect(theirs).toHaveURL('/sign-in?to=%2Fnewsroom')
  await context.close()
  await page.goto(`/newsroom/staff/${userId}`)
  await expect(page.getByRole('main')).toContainText('your own account')
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
})
