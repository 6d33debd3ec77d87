import { resolve } from 'node:path'
import { searchesPerMinute } from '@/lib/audit/pace'
import { printReport } from '@/lib/audit/print-report'
import { runAudit } from '@/lib/audit/run-audit'
import type { AuditReport } from '@/lib/audit/schemas'
import { states } from '@/lib/audit/types'
import { startOwnSite } from './support/own-site'
import {
  type SentinelArticle,
  scheduleSentinelArticle,
  withdrawalNotice,
  withdrawSentinelArticle,
} from './support/sentinel-article'
import { expect, test } from './support/test'

const actor = { kind: 'system', name: 'cli' } as const

/** On a site of its own: pages that list the newest change while other tests publish, and searches are counted. */
async function auditOwnSite(
  publishSentinel: (access: SentinelArticle['access']) => Promise<SentinelArticle>,
): Promise<AuditReport> {
  const { instance, close } = await startOwnSite()
  try {
    const articles = [
      await publishSentinel('free'),
      await publishSentinel('registered'),
      await publishSentinel('premium'),
      await scheduleSentinelArticle(),
      await withdrawSentinelArticle(),
    ]
    return await runAudit({
      site: instance.url,
      rate: 1_000,
      atOnce: 6,
      searches: searchesPerMinute,
      articlesPerState: 1,
      only: articles.map(({ path }) => path),
      addresses: 40,
      quick: true,
      reader: null,
      actor,
      build: resolve('.next'),
      say: () => undefined,
    })
  } finally {
    await close()
  }
}

test('the gate audit finds no way past the gate, in any state of an article', async ({
  publishSentinel,
}) => {
  // A quick audit, of three thousand requests. In full: npm run audit:gate.
  test.setTimeout(15 * 60_000)
  const report = await auditOwnSite(publishSentinel)
  test.info().annotations.push({ type: 'audit', description: printReport(report, false) })
  expect(report.findings).toEqual([])
  expect(report.verdict, printReport(report, false)).toBe('held')
  expect(report.articles.map(({ state }) => state)).toEqual(
    states.filter((state) => state !== 'draft'),
  )
  expect(report.principals).toHaveLength(7)
  expect(report.probesPerArticle).toBeGreaterThan(200)
  expect(report.control.asked).toBeGreaterThan(100)
})

test('a withdrawn article says so, and nothing else of itself', async ({ request }) => {
  const { path, sealed, open, headline } = await withdrawSentinelArticle()
  const response = await request.get(path)
  expect(response.status()).toBe(410)
  const html = await response.text()
  expect(html).toContain(withdrawalNotice)
  for (const words of [headline, ...sealed, ...open]) expect(html).not.toContain(words)
  for (const word of sealed.filter((each) => /^[0-9a-f]{64}$/.test(each))) {
    expect((await request.get(`/media/${word}/60.jpg`)).status()).toBe(404)
  }
})

test('an address of the framework is no address of the site', async ({ request }) => {
  for (const path of ['/_global-error', '/_not-found', '/_next/', '/_next/data/x/world.json']) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

test('a reader page carries no script or payload of the framework', async ({
  request,
  publishSentinel,
}) => {
  const article = await publishSentinel('registered')
  const html = await (await request.get(article.path)).text()
  expect(html.match(/<script[^>]*>/g)).toEqual([
    '<script type="application/ld+json">',
    '<script type="application/ld+json">',
    '<script type="module" src="/proof-of-work.js">',
  ])
  expect(html).not.toMatch(/__next_f|\/_next\/static\/chunks\/[^"]+\.js/)
})

test('structured data says what is not free, and nothing more', async ({
  request,
  publishSentinel,
}) => {
  const article = await publishSentinel('registered')
  const html = await (await request.get(article.path)).text()
  const data = JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}')
  expect(data).toMatchObject({
    '@type': 'NewsArticle',
    isAccessibleForFree: false,
    hasPart: { isAccessibleForFree: false, cssSelector: '.gated' },
  })
  expect(data).not.toHaveProperty('articleBody')
})
