import { db } from '@/lib/platform/db'
import { expect, test } from './support/test'

const article = '/world/isis-driven-out-of-final-city-stronghold-in-syria'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('a refused form keeps what was typed and says why beside each field', async ({ page }) => {
      await page.goto(article)
      await page.getByLabel('E-mail address').fill('somebody@nowhere')
      await page.getByLabel('Password').fill('short')
      await page.getByRole('button', { name: 'Register' }).click()

      const alert = page.getByRole('alert')
      await expect(alert).toBeFocused()
      await expect(page.getByLabel('E-mail address')).toHaveValue('somebody@nowhere')
      await expect(page.getByLabel('E-mail address')).toHaveAccessibleDescription(
        /like name@example\.com/,
      )
      await expect(page.getByLabel('Password')).toHaveValue('')
      await expect(page.getByLabel('Password')).toHaveAccessibleDescription(
        /Use 8 characters or more/,
      )
      await expect(page.locator('article')).toContainText('The last stronghold left to Isis')
    })

    test('a double click makes one reader, who reads on', async ({ page, newAddress }) => {
      const email = newAddress()
      await page.goto(article)
      await page.getByLabel('E-mail address').fill(email)
      await page.getByLabel('Password').fill('a quiet word 42')
      await page.getByRole('button', { name: 'Register' }).dblclick()
      await expect(page.locator('article .gated')).toBeVisible()
      expect(await db().user.count({ where: { email } })).toBe(1)
    })

    test('the same address in two tabs is one reader; another password is another', async ({
      page,
      context,
      newAddress,
    }) => {
      const email = newAddress()
      const second = await context.newPage()
      for (const tab of [page, second]) await tab.goto(article)
      for (const tab of [page, second]) {
        await tab.getByLabel('E-mail address').fill(email)
        await tab.getByLabel('Password').fill('a quiet word 42')
        await tab.getByRole('button', { name: 'Register' }).click()
        await expect(tab.locator('article .gated')).toBeVisible()
      }
      expect(await db().user.count({ where: { email } })).toBe(1)
      await context.clearCookies()
      await page.goto(article)
      await page.getByLabel('E-mail address').fill(email)
      await page.getByLabel('Password').fill('quite another word')
      await page.getByRole('button', { name: 'Register' }).click()
      await expect(page.locator('article .gated')).toBeVisible()
      expect(await db().user.count({ where: { email } })).toBe(2)
    })

    test('a wrong password is refused without saying who is registered', async ({
      page,
      signIn,
      newAddress,
    }) => {
      const messages: (string | null)[] = []
      for (const email of ['reader@standfirst.example', newAddress()]) {
        await signIn(page, email, 'not the password')
        await expect(page.getByRole('alert')).toBeVisible()
        await page.waitForLoadState()
        messages.push(await page.locator('form').first().textContent())
        await expect(page.getByLabel('E-mail address')).toHaveValue(email)
      }
      expect(messages[0]).toContain('do not go together')
      expect(messages[0]).toBe(messages[1])
    })

    test('Back after registering does not ask again', async ({ page, registerReader }) => {
      await page.goto('/world')
      await registerReader(page, article)
      await page.goto('/world')
      await page.goBack()
      await expect(page.locator('article .gated')).toBeVisible()
    })
  })
}

test('a registration records the four wordings that were agreed to', async ({
  page,
  registerReader,
}) => {
  const { email } = await registerReader(page, article)
  const consents = await db().consent.findMany({
    where: { user: { email } },
    select: { form: true, document: { select: { kind: true } } },
  })
  expect(consents.map(({ document }) => document.kind).sort()).toEqual([
    'agreement',
    'cookies',
    'privacy',
    'terms',
  ])
  expect(new Set(consents.map(({ form }) => form))).toEqual(new Set(['article-gate']))
})

test('somebody who registers elsewhere comes back to where they were', async ({
  page,
  registerReader,
}) => {
  await registerReader(page, '/register?to=/science')
  await expect(page).toHaveURL('/science')
})

test('a foreign address to return to is not followed', async ({ page, registerReader }) => {
  await registerReader(page, '/register?to=//evil.example/')
  await expect(page).toHaveURL('/')
})

test('the puzzle is solved while the form has the focus, and used once', async ({
  page,
  registerReader,
}) => {
  // On a busy machine the puzzle takes longer than the form waits.
  await page.addInitScript(() => {
    const plain = window.setTimeout
    const patient = (run: () => void, ms?: number) => plain(run, ms === 8_000 ? 60_000 : ms)
    window.setTimeout = patient as typeof window.setTimeout
  })
  const before = await db().spentChallenge.count()
  await registerReader(page, article)
  expect(await db().spentChallenge.count()).toBeGreaterThan(before)
})

test('a password is shown on request, in the gate once somebody begins to fill it in', async ({
  page,
}) => {
  for (const path of ['/sign-in', article]) {
    await page.goto(path)
    const field = page.getByLabel('Password')
    await field.fill('a quiet word 42')
    await page.getByRole('button', { name: 'Show password' }).click()
    await expect(field).toHaveAttribute('type', 'text')
    await page.getByRole('button', { name: 'Hide password' }).click()
    await expect(field).toHaveAttribute('type', 'password')
  }
})

test('forms from elsewhere change nothing', async ({ page, request, registerReader }) => {
  const { email } = await registerReader(page, article)
  const cookie = (await page.context().cookies())
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ')
  const forgeries: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    {},
    { origin: new URL(page.url()).origin, 'sec-fetch-site': 'cross-site' },
  ]
  for (const headers of forgeries) {
    const response = await request.post('/sign-out', {
      headers: { ...headers, cookie },
      maxRedirects: 0,
    })
    expect(response.status()).toBe(403)
  }
  expect(await db().session.count({ where: { user: { email } } })).toBe(1)
})
