import { randomUUID } from 'node:crypto'
import { type APIRequestContext, test as base, type Page } from '@playwright/test'
import { hashPassword } from '@/lib/accounts/password'
import { recordRegistrationConsents } from '@/lib/consent/record-consents'
import { limits } from '@/lib/limits'
import { db, disconnectDb } from '@/lib/platform/db'
import { provideEnv, type RunningEnv, readEnv } from '@/lib/platform/env'
import { readSections } from '@/lib/sections/read-sections'
import { openMailboxes, type ReceivedMail } from './mailbox'
import { publishSentinelArticle, type SentinelArticle } from './sentinel-article'

export { expect } from '@playwright/test'

interface Verbs {
  /** An address nobody used so far. */
  newAddress: () => string
  registerReader: (page: Page, to: string) => Promise<{ email: string; password: string }>
  /** A verified reader who agreed to everything, made without a form. */
  makeReader: (
    role?: 'reader' | 'writer' | 'editor' | 'admin',
  ) => Promise<{ email: string; password: string; userId: string }>
  /** Lets ten more mails be asked for: all tests come from one network. */
  forgetMailsAsked: () => Promise<void>
  signIn: (page: Page, email: string, password: string, to?: string) => Promise<void>
  signOut: (page: Page) => Promise<void>
  /** The next mail to an address of this test's own, waited for. */
  nextMail: (address: string) => Promise<ReceivedMail>
  /** Tests beside this one publish too: what they change may purge the page, whatever its section. */
  publishSentinel: (access: SentinelArticle['access'], section?: string) => Promise<SentinelArticle>
  /** Another browser without pages, with cookies of its own, on this site or the one named. */
  newRequest: (baseURL?: string) => Promise<APIRequestContext>
}

export const test = base.extend<Verbs, { newsroom: undefined }>({
  newsroom: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from here
    async ({}, use) => {
      provideEnv(readEnv() as RunningEnv)
      await readSections()
      await use(undefined)
      await disconnectDb()
    },
    { scope: 'worker', auto: true },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: as above
  newAddress: async ({}, use) => {
    await use(() => `reader-${randomUUID()}@example.com`)
  },

  registerReader: async ({ newAddress }, use) => {
    await use(async (page, to) => {
      const reader = { email: newAddress(), password: 'a quiet word 42' }
      await page.goto(to)
      await page.getByLabel('E-mail address').fill(reader.email)
      await page.getByLabel('Password').fill(reader.password)
      await page.getByRole('button', { name: 'Register' }).click()
      await page.getByRole('link', { name: 'Your account', exact: true }).waitFor()
      return reader
    })
  },

  makeReader: async ({ newAddress }, use) => {
    await use(async (role = 'reader') => {
      const reader = { email: newAddress(), password: 'a quiet word 42' }
      const passwordHash = await hashPassword(reader.password)
      const data = { email: reader.email, role, passwordHash, emailVerifiedAt: new Date() }
      const userId = await db().$transaction(async (transaction) => {
        const { id } = await transaction.user.create({ data, select: { id: true } })
        await recordRegistrationConsents(transaction, id, 'register-page')
        return id
      })
      return { ...reader, userId }
    })
  },

  // biome-ignore lint/correctness/noEmptyPattern: as above
  forgetMailsAsked: async ({}, use) => {
    await use(async () => {
      const key = { startsWith: `${limits.mailNetwork.name}:` }
      await db().rateLimit.deleteMany({ where: { key } })
    })
  },

  // biome-ignore lint/correctness/noEmptyPattern: as above
  signIn: async ({}, use) => {
    await use(async (page, email, password, to = '/') => {
      await page.goto(`/sign-in?to=${encodeURIComponent(to)}`)
      await page.getByLabel('E-mail address').fill(email)
      await page.getByLabel('Password').fill(password)
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    })
  },

  // biome-ignore lint/correctness/noEmptyPattern: as above
  signOut: async ({}, use) => {
    await use(async (page) => {
      await page.goto('/account')
      await page.getByRole('button', { name: 'Sign out' }).click()
      await page.getByRole('link', { name: 'Sign in' }).waitFor()
    })
  },

  // biome-ignore lint/correctness/noEmptyPattern: as above
  nextMail: async ({}, use) => {
    await use(openMailboxes())
  },

  // biome-ignore lint/correctness/noEmptyPattern: as above
  publishSentinel: async ({}, use) => {
    await use(publishSentinelArticle)
  },

  newRequest: async ({ playwright, baseURL }, use) => {
    const made: APIRequestContext[] = []
    await use(async (url = baseURL) => {
      const request = await playwright.request.newContext({ baseURL: url })
      made.push(request)
      return request
    })
    for (const request of made) await request.dispose()
  },
})
