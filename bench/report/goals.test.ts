import { describe, expect, it } from 'vitest'
import { exitCodeOf, judge } from './goals'
import { nothingMeasured } from './report'

type Measured = Parameters<typeof judge>[0]

const nothing: Measured = { machine: {}, settings: {}, ...nothingMeasured() }

const exitCode = (measured: Partial<Measured>) => {
  const report = { ...nothing, ...measured }
  return exitCodeOf({ ...report, goals: judge(report) })
}

const weight = {
  page: 'article, reader',
  htmlAndCssBytes: 9_000,
  cssBytes: 4_000,
  frameworkScriptBytes: 0,
  ownScriptBytes: 0,
  fonts: 2,
  fontBytes: 50_000,
  endings: 1,
  uncompressed: [],
}
const renders = { who: 'anonymous', requests: 500, misses: 1, bypasses: 0, pages: 1 }
const memory = {
  visits: 100_000,
  addresses: 5_000,
  misses: 20_000,
  megabytesAtStart: 300,
  mostMegabytes: 440,
  megabytesPer10000Visits: 0,
  samples: [],
}
const spread = { count: 200, p50Ms: 20, p99Ms: 90, mostMs: 120 }
const instances = {
  changes: { afterAnswer: spread, afterPress: spread },
  sessions: spread,
  outage: { answers: 200, slowestMs: 500, slowest: '', wrong: [], recoveredMs: 900 },
}
const scale = {
  few: 100,
  many: 100_000,
  secondsToGenerate: 60,
  pages: [{ what: 'front page', fewMs: 10, manyMs: 10 }],
  search: { queries: 400, p50Ms: 5, p95Ms: 20, p99Ms: 30, leaks: 0 },
}
const row = {
  part: 'b' as const,
  what: 'anonymous',
  perSecond: 10_000,
  ratio: 0.5,
  sameBytesRatio: 0.5,
  p50Ms: 1,
  p99Ms: 2,
  bytes: 10_000,
  processorMicroseconds: 50,
  residentMegabytes: 300,
}
const lighthouse = {
  page: 'front page',
  throttling: 'simulate' as const,
  runs: 5,
  scores: { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 },
  layoutShift: 0,
  firstPaintMs: 500,
  largestPaintMs: 700,
  blockingMs: 0,
  faults: [],
}

describe('the exit code', () => {
  it('is 0 when every goal is met', () => {
    const all = { weights: [weight], renders: [renders], lighthouse: [lighthouse], rows: [row] }
    expect(exitCode({ ...all, memory, instances, scale })).toBe(0)
  })

  it('is 1 when something could not be measured', () => {
    expect(exitCode({ failures: ['renders: the site ended'] })).toBe(1)
  })

  const outage = { ...instances.outage, wrong: ['account: 500 after 20 ms'] }
  const search = { ...scale.search, leaks: 1 }
  const scores = { ...lighthouse.scores, accessibility: 99 }
  it.each<[string, Partial<Measured>]>([
    ['a script of the framework', { weights: [{ ...weight, frameworkScriptBytes: 1 }] }],
    ['a text that is there twice', { weights: [{ ...weight, endings: 2 }] }],
    ['a text behind the gate', { weights: [{ ...weight, page: 'article, anonymous' }] }],
    ['a second render', { renders: [{ ...renders, bypasses: 1 }] }],
    ['a page that is not accessible', { lighthouse: [{ ...lighthouse, scores }] }],
    ['too much memory', { memory: { ...memory, mostMegabytes: 451 } }],
    ['a wrong answer without Postgres', { instances: { ...instances, outage } }],
    ['a gated word that was found', { scale: { ...scale, search } }],
  ])('is 1 on any machine for %s', (_, measured) => {
    expect(exitCode(measured)).toBe(1)
  })

  const slow = { ...spread, p99Ms: 3_000 }
  const slowScores = { ...lighthouse.scores, performance: 60 }
  it.each<[string, Partial<Measured>]>([
    ['requests', { rows: [{ ...row, sameBytesRatio: 0.2, p99Ms: 90 }] }],
    ['a browser', { lighthouse: [{ ...lighthouse, scores: slowScores }] }],
    ['news between servers', { instances: { ...instances, sessions: slow } }],
    ['a search', { scale: { ...scale, search: { ...scale.search, p95Ms: 400 } } }],
  ])('is 0 when only slow: %s', (_, measured) => {
    const report = { ...nothing, ...measured }
    expect(judge(report).some(({ met }) => !met)).toBe(true)
    expect(exitCode(measured)).toBe(0)
  })
})
