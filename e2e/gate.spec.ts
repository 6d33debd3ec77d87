import { expect, test } from './support/test'

const article = '/world/isis-driven-out-of-final-city-stronghold-in-syria'
const opening = 'The last stronghold left to Isis in Syria'
const ending = 'still going to be an Isis threat'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('a reader meets the gate, registers, and reads on at the same address', async ({
      page,
      registerReader,
    }) => {
      const response = await page.goto(article)
      expect(await response?.text()).not.toContain(ending)
      await expect(page.locator('article')).toContainText(opening)
      const gate = page.locator('#gate')
      await expect(gate.getByRole('heading')).toHaveText('Register for free to continue reading')
      await expect(gate.getByRole('link', { name: 'Terms of use' })).toHaveAttribute(
        'href',
        '/terms',
      )
      await expect(gate.getByRole('link', { name: 'Cookie policy' })).toHaveAttribute(
        'href',
        '/cookies',
      )
      await expect(gate.getByRole('link', { name: 'Privacy notice' })).toHaveAttribute(
        'href',
        '/privacy',
      )

      await registerReader(page, article)

      await expect(page).toHaveURL(`${article}#continue`)
      await expect(page.locator('article .gated')).toContainText(ending)
      await expect(page.locator('#gate')).toHaveCount(0)
      await expect(page.getByRole('status')).toContainText('Thank you for registering')
      expect(await page.locator('article .story > p').count()).toBe(22)

      await page.reload()
      await expect(page.locator('article .gated')).toContainText(ending)
      await expect(page.getByText('Thank you for registering')).toHaveCount(0)
    })

    test('signing out closes the gate, signing in opens it where the text stopped', async ({
      page,
      registerReader,
      signIn,
      signOut,
    }) => {
      const { email, password } = await registerReader(page, article)
      await signOut(page)
      const closed = await page.goto(article)
      expect(await closed?.text()).not.toContain(ending)
      await expect(page.locator('#gate')).toBeVisible()

      await page.locator('#gate').getByRole('link', { name: 'Sign in' }).click()
      await expect(page).toHaveURL(/\/sign-in\?to=/)
      await signIn(page, email, password, article)
      await expect(page).toHaveURL(`${article}#continue`)
      await expect(page.locator('article .gated')).toContainText(ending)
    })

    test('a Premium article is charged by choice, once, and then stays open', async ({
      page,
      publishSentinel,
      registerReader,
    }) => {
      const premium = await publishSentinel('premium')
      await registerReader(page, premium.path)
      await expect(page.locator('#gate')).toContainText('5 are left')
      await expect(page.locator('body')).not.toContainText(premium.sealed[0] ?? '')

      await page.getByRole('button', { name: 'Read this article' }).click()
      await expect(page.locator('article .gated')).toContainText(premium.sealed[0] ?? '')
      await page.reload()
      await expect(page.locator('article .gated')).toContainText(premium.sealed[0] ?? '')
      await page.goto('/account')
      await expect(page.getByText('4 of 5 left')).toBeVisible()
    })

    test('the allowance ends, with the day on which it begins again', async ({
      page,
      publishSentinel,
      registerReader,
    }) => {
      const [first, ...others] = await Promise.all(
        Array.from({ length: 6 }, () => publishSentinel('premium')),
      )
      await registerReader(page, first?.path ?? '')
      for (const { path } of others) {
        await page.goto(path)
        await page.getByRole('button', { name: 'Read this article' }).click()
        await expect(page.locator('article .gated')).toBeVisible()
      }
      await page.goto(first?.path ?? '')
      await expect(page.locator('#gate')).toContainText(
        'Your Premium articles for this month are read',
      )
      await expect(page.locator('#gate')).toContainText(/On 1 \w+ \d{4} you can open 5 more/)
    })
  })
}

test('staff read a Premium article without an allowance', async ({
  page,
  publishSentinel,
  signIn,
}) => {
  const { path, sealed } = await publishSentinel('premium')
  await signIn(page, 'editor@standfirst.example', process.env.SEED_PASSWORD ?? '', path)
  await expect(page.locator('article .gated')).toContainText(sealed[0] ?? '')
})

test('a free article is open to anybody and carries no gate', async ({ page, publishSentinel }) => {
  const { path, sealed } = await publishSentinel('free')
  await page.goto(path)
  await expect(page.locator('article')).toContainText(sealed[0] ?? '')
  await expect(page.locator('#gate, .gated')).toHaveCount(0)
})

test('an anonymous visit leaves nothing in the browser', async ({ page, context }) => {
  await page.goto(article)
  await page.goto('/')
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
})
