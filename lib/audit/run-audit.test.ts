import { afterEach, expect, it, vi } from 'vitest'
import { type Faults, leakedSentence, openPaper } from './paper-double'
import { printReport } from './print-report'
import { sendersOf } from './probe-articles'
import { runAudit } from './run-audit'

// Two thousand requests each.
vi.setConfig({ testTimeout: 180_000 })

const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
})

async function auditPaper(faults: Faults) {
  const paper = await openPaper(faults)
  open.push(paper.close)
  return runAudit({
    site: paper.url,
    rate: 5_000,
    atOnce: 8,
    searches: 60_000,
    articlesPerState: 2,
    only: null,
    addresses: 50,
    quick: false,
    reader: null,
    actor: null,
    build: null,
    say: vi.fn(),
  })
}

it('says that a gate held that holds', async () => {
  const report = await auditPaper({})
  expect(report.findings).toEqual([])
  expect(report).toMatchObject({ verdict: 'held', unanswered: 0 })
  expect(report.control.asked).toBeGreaterThan(50)
  expect(report.control.shown).toBe(report.control.asked)
  expect(report.control.search).toEqual({ asked: 6, found: 6 })
  expect(report.articles).toEqual([
    { state: 'free', path: '/world/free', withheldSentences: 0 },
    { state: 'registered', path: '/world/gated', withheldSentences: 4 },
  ])
  expect(report.notTried.join()).toMatch(/expired.*banned.*premium.*scheduled.*withdrawn/)
  expect(printReport(report, false)).toContain('The gate held.')
})

it('finds the text in a feed, in a metadata tag and in a payload, for every visitor', async () => {
  const report = await auditPaper({ feed: true, metadata: true, payload: true })
  expect(report.verdict).toBe('leaked')
  const leaks = [
    { family: 'R10', probe: '/feed.xml', path: '/feed.xml' },
    { family: 'R1', probe: 'the page', path: '/world/gated' },
    { family: 'N1', probe: '{"rsc":"1"}', path: '/world/gated' },
  ]
  for (const principal of ['nobody', 'a forged session', 'a signed-out session']) {
    for (const leak of leaks) {
      const what = expect.arrayContaining([leakedSentence])
      const finding = { ...leak, kind: 'leak', principal, article: '/world/gated', what }
      expect(report.findings).toContainEqual(expect.objectContaining(finding))
    }
  }
  expect(printReport(report, false)).toContain(leakedSentence)
})

it('finds the leak that is there, and no other', async () => {
  const { findings } = await auditPaper({ payload: true })
  const isPayload = ({ path, probe }: { path: string; probe: string }) =>
    path.startsWith('/world/gated') && /rsc/i.test(probe)
  expect(findings.length).toBeGreaterThan(0)
  expect(findings.filter((finding) => !isPayload(finding))).toEqual([])
})

it.each<[string, Faults]>([
  ['the article', { redirect: true }],
  ['where nobody answers', { redirect: true, brokenRedirect: true }],
])('finds the text in the body of a redirect to %s', async (_where, faults) => {
  const { findings } = await auditPaper(faults)
  const what = expect.arrayContaining([leakedSentence])
  for (const principal of ['nobody', 'a forged session', 'a signed-out session']) {
    const finding = { kind: 'leak', family: 'R13', path: '/world/gated/', principal, what }
    expect(findings).toContainEqual(expect.objectContaining(finding))
  }
  expect(findings).toHaveLength(3)
})

it('finds a search that looks into what is withheld, and a page that crawlers get', async () => {
  const { findings } = await auditPaper({ search: true, cloaking: true })
  const kinds = new Set(findings.map(({ kind, family }) => `${kind} ${family}`))
  expect([...kinds].sort()).toEqual(['differs R2', 'leak R15'])
})

it('asks a search once more that it asked too often', async () => {
  const { findings } = await auditPaper({ search: true, busySearch: 'a second' })
  const visitors = findings.map(({ family, principal }) => `${family} ${principal}`)
  expect(new Set(visitors)).toEqual(
    new Set(['R15 nobody', 'R15 a forged session', 'R15 a signed-out session']),
  )
})

it('proves nothing when the search does not answer', async () => {
  const report = await auditPaper({ busySearch: 'an hour' })
  const searched = report.counts.filter(({ family }) => family === 'R15')
  expect(report.verdict).toBe('proves nothing')
  expect(report.unanswered).toBeGreaterThan(0)
  expect(report.notTried.join()).toMatch(/searches: not answered/)
  // Of the lists of topics, authors and months.
  expect(new Set(searched.map(({ held }) => held))).toEqual(new Set([7]))
})

it('proves nothing when the search finds nothing at all', async () => {
  const report = await auditPaper({ deafSearch: true })
  expect(report.verdict).toBe('proves nothing')
  expect(report.control.faults.join()).toContain('/world/gated is not found')
})

it('proves nothing when a reader is not shown the text', async () => {
  const report = await auditPaper({ control: true })
  expect(report.verdict).toBe('proves nothing')
  expect(printReport(report, false)).toContain('The audit proves nothing')
})

it('lets every visitor take a turn when it is quick', () => {
  const principals = ['nobody', 'a', 'b', 'c'].map((name) => ({ name, cookie: name, reads: [] }))
  const turns = [0, 1, 2, 3].map((turn) => sendersOf({ quick: true }, principals, turn))
  expect(turns.map((senders) => senders.map(({ name }) => name).join(' '))).toEqual([
    'nobody a',
    'nobody b',
    'nobody c',
    'nobody a',
  ])
})
