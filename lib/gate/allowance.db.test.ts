import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Visitor } from '@/lib/accounts/types'
import { db } from '@/lib/platform/db'
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { createArticle } from '@/lib/publishing/create-article'
import { editor, publishSample, sampleArticle } from '@/lib/publishing/sample-article'
import { site } from '@/lib/site'
import { findAllowance, findMonthlyAllowance, unlockPremiumArticle } from './allowance'

databaseSuite()

const premium = (number: number) => `premium-${number}`
let reader: Visitor & { kind: 'reader' }

beforeAll(async () => {
  for (let number = 1; number <= 50; number += 1) {
    await publishSample({ slug: premium(number), access: 'premium' })
  }
  await publishSample({ slug: 'registered', access: 'registered' })
  await createArticle(editor, sampleArticle({ slug: 'draft', access: 'premium' }))
})

beforeEach(async () => {
  await db().user.deleteMany()
  const user = { email: 'ada@example.com', passwordHash: '' }
  const { id: userId } = await db().user.create({ data: user })
  reader = { kind: 'reader', userId, isVerified: true }
})

afterEach(() => vi.useRealTimers())

const unlock = (slug: string) => unlockPremiumArticle(reader, slug)
const unlocks = () => db().premiumUnlock.count({ where: { userId: reader.userId } })
const accepted = (results: PromiseSettledResult<void>[]) =>
  results.filter(({ status }) => status === 'fulfilled').length

describe('unlockPremiumArticle', () => {
  it('spends exactly the allowance when fifty articles are chosen at once', async () => {
    const slugs = Array.from({ length: 50 }, (_, index) => premium(index + 1))
    const results = await Promise.allSettled(slugs.map(unlock))

    expect(accepted(results)).toBe(site.premiumAllowance)
    expect(await unlocks()).toBe(site.premiumAllowance)
    expect(await findMonthlyAllowance(reader.userId)).toEqual({ left: 0, total: 5 })
  })

  it('charges one article once when it is chosen twenty times at once', async () => {
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => unlock(premium(1))))

    expect(accepted(results)).toBeGreaterThan(1)
    expect(await unlocks()).toBe(1)
    expect(await findMonthlyAllowance(reader.userId)).toEqual({ left: 4, total: 5 })
  })

  it('costs nothing for an article chosen before, even when the allowance is spent', async () => {
    for (let number = 1; number <= 5; number += 1) await unlock(premium(number))
    await unlock(premium(3))
    expect(await unlocks()).toBe(5)
    await expect(unlock(premium(6))).rejects.toThrow(ForbiddenError)
  })

  it.each(['registered', 'draft', 'absent', '', "' OR 1=1 --"])(
    'does not find %j among the Premium articles',
    async (slug) => {
      await expect(unlock(slug)).rejects.toThrow(NotFoundError)
      expect(await unlocks()).toBe(0)
    },
  )

  it.each<Visitor>([
    { kind: 'anonymous' },
    { kind: 'staff', userId: 'staff', role: 'writer' },
    { kind: 'staff', userId: 'staff', role: 'admin' },
  ])('refuses a visitor who is no reader: $kind', async (visitor) => {
    await expect(unlockPremiumArticle(visitor, premium(1))).rejects.toThrow(ForbiddenError)
    expect(await db().premiumUnlock.count()).toBe(0)
  })

  it('does not charge one reader for another', async () => {
    const other = { email: 'tom@example.com', passwordHash: '' }
    const { id } = await db().user.create({ data: other })
    await unlock(premium(1))
    expect(await findMonthlyAllowance(id)).toEqual({ left: 5, total: 5 })
  })
})

describe('the month', () => {
  const at = (time: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) })

  it.each([
    ['in summer time', '2027-05-31T22:59:59Z', '2027-05-31T23:00:00Z'],
    ['in winter time', '2027-11-30T23:59:59Z', '2027-12-01T00:00:00Z'],
    ['of the year', '2027-12-31T23:59:59Z', '2028-01-01T00:00:00Z'],
  ])('ends at midnight in London %s', async (_season, last, first) => {
    at(last)
    for (let number = 1; number <= 5; number += 1) await unlock(premium(number))
    await expect(unlock(premium(6))).rejects.toThrow(ForbiddenError)

    at(first)
    expect(await findMonthlyAllowance(reader.userId)).toEqual({ left: 5, total: 5 })
    await unlock(premium(6))
    expect(await findMonthlyAllowance(reader.userId)).toEqual({ left: 4, total: 5 })
  })

  it('does not end what was chosen before', async () => {
    at('2027-05-31T12:00:00Z')
    await unlock(premium(1))
    at('2027-06-01T12:00:00Z')
    const { id } = await db().article.findUniqueOrThrow({ where: { slug: premium(1) } })
    expect(await findAllowance(reader.userId, id)).toEqual({ left: 5, unlocked: true })
  })
})
