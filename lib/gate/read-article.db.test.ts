import { beforeAll, describe, expect, it } from 'vitest'
import type { Visitor } from '@/lib/accounts/types'
import type { Access } from '@/lib/articles/types'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { createArticle } from '@/lib/publishing/create-article'
import { editor, publishSample, sampleArticle, sampleBody } from '@/lib/publishing/sample-article'
import { unlockPremiumArticle } from './allowance'
import { readArticle } from './read-article'

databaseSuite()

type Who = 'anonymous' | 'reader' | 'spent' | 'unlocked' | 'staff'
const visitors = {
  anonymous: { kind: 'anonymous' },
  staff: { kind: 'staff', userId: 'editor', role: 'editor' },
} as Record<Who, Visitor>

const accesses: Access[] = ['free', 'registered', 'premium']

beforeAll(async () => {
  for (const access of accesses) await publishSample({ slug: access, access })
  for (let number = 1; number <= 5; number += 1) {
    await publishSample({ slug: `other-${number}`, access: 'premium' })
  }
  await createArticle(editor, sampleArticle({ slug: 'draft', access: 'free' }))
  for (const who of ['reader', 'spent', 'unlocked'] as const) {
    const user = { email: `${who}@example.com`, passwordHash: '' }
    const { id: userId } = await db().user.create({ data: user })
    visitors[who] = { kind: 'reader', userId, isVerified: true }
  }
  await unlockPremiumArticle(visitors.unlocked, 'premium')
  for (let number = 1; number <= 5; number += 1) {
    await unlockPremiumArticle(visitors.spent, `other-${number}`)
  }
})

const closed: [Access, Who, gate: string, allowanceLeft: number][] = [
  ['registered', 'anonymous', 'register', 0],
  ['premium', 'anonymous', 'register', 0],
  ['premium', 'reader', 'unlock', 5],
  ['premium', 'spent', 'allowance-spent', 0],
]

const open: [Access, Who, because: string][] = [
  ['free', 'anonymous', 'free'],
  ['free', 'reader', 'free'],
  ['registered', 'reader', 'registered'],
  ['registered', 'spent', 'registered'],
  ['registered', 'staff', 'staff'],
  ['premium', 'unlocked', 'unlocked'],
  ['premium', 'staff', 'staff'],
]

describe('an open gate', () => {
  it.each(open)('shows the %s article to %s', async (access, who, because) => {
    const reading = await readArticle(access, visitors[who])
    expect(reading?.decision).toEqual({ show: 'full', because })
    expect([...(reading?.article.teaser ?? []), ...(reading?.rest ?? [])]).toEqual(sampleBody)
  })
})

describe('a closed gate', () => {
  it.each(closed)('closes the %s article to %s', async (access, who, gate, allowanceLeft) => {
    const reading = await readArticle(access, visitors[who])
    expect(reading).toMatchObject({ decision: { show: 'teaser', gate }, allowanceLeft, rest: null })
    expect(reading?.article.teaser).toEqual(sampleBody.slice(0, 1))
    expect(JSON.stringify(reading)).not.toContain('sealed')
  })
})

describe('when the bodies cannot be read', () => {
  beforeAll(async () => {
    await db().$executeRaw`ALTER TABLE "ArticleBody" RENAME TO "Sealed"`
    return () => db().$executeRaw`ALTER TABLE "Sealed" RENAME TO "ArticleBody"`
  })

  it.each(closed)('the teaser of the %s article is there for %s', async (access, who) => {
    expect((await readArticle(access, visitors[who]))?.rest).toBeNull()
  })

  it('the probe works: an open gate fails', async () => {
    await expect(readArticle('registered', visitors.reader)).rejects.toThrow()
  })
})

describe('an article that is not published', () => {
  const everybody: Who[] = ['anonymous', 'reader', 'spent', 'unlocked', 'staff']

  it.each(everybody)('is not found by %s', async (who) => {
    expect(await readArticle('draft', visitors[who])).toBeNull()
    expect(await readArticle('absent', visitors[who])).toBeNull()
  })
})

it('spends nothing by reading', async () => {
  const before = await db().premiumUnlock.count()
  await Promise.all(Array.from({ length: 5 }, () => readArticle('premium', visitors.reader)))
  expect(await db().premiumUnlock.count()).toBe(before)
})
