import { beforeAll, expect, it, vi } from 'vitest'
import type { Visitor } from '@/lib/accounts/types'
import { db } from '@/lib/platform/db'
import { ForbiddenError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { publishSample } from '@/lib/publishing/sample-article'
import { unlockPremiumArticle } from './allowance'
import { readArticle } from './read-article'
import { findGateSubject, findVariant } from './subject'

vi.mock('@/lib/site', async (original) => {
  const { site, ...rest } = await original<typeof import('@/lib/site')>()
  return { ...rest, site: { ...site, verifiedAddressFor: 'reading' } }
})

databaseSuite()

let unverified: Visitor
let verified: Visitor

beforeAll(async () => {
  for (const access of ['free', 'registered', 'premium'] as const) {
    await publishSample({ slug: access, access })
  }
  const user = { email: 'ada@example.com', passwordHash: '-' }
  const { id: userId } = await db().user.create({ data: user })
  unverified = { kind: 'reader', userId, isVerified: false }
  verified = { kind: 'reader', userId, isVerified: true }
})

it.each([
  ['registered', 'signed-in verify'],
  ['premium', 'signed-in verify'],
  ['free', 'signed-in full'],
])('gives an unverified reader of a %s article: %s', async (slug, variant) => {
  const reading = await readArticle(slug, unverified)
  expect(reading?.variant).toBe(variant)
  expect(reading?.rest === null).toBe(slug !== 'free')
  expect(await findVariant(await findGateSubject(slug), unverified)).toBe(variant)
})

it('gives a verified reader what registration opens', async () => {
  expect((await readArticle('registered', verified))?.variant).toBe('signed-in full')
  expect((await readArticle('premium', verified))?.variant).toBe('signed-in unlock 5')
})

it('charges nothing to a reader who could not read it', async () => {
  await expect(unlockPremiumArticle(unverified, 'premium')).rejects.toThrow(ForbiddenError)
  expect(await db().premiumUnlock.count()).toBe(0)
})
