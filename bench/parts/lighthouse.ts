import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { median } from '@/bench/report/statistics'
import type { Stage } from '@/bench/stage/stage'
import { ensureChromium } from '@/scripts/test/chromium'
import { freePort } from '@/scripts/test/site'

const throttlings = ['simulate', 'devtools'] as const

type Throttling = (typeof throttlings)[number]

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

type Category = (typeof categories)[number]

/** What Lighthouse says of a page on a phone: medians of several runs. */
export interface LighthouseResult {
  page: string
  /** Slowness computed afterwards, or applied while the page loads. */
  throttling: Throttling
  runs: number
  /** From 0 to 100. */
  scores: Record<Category, number>
  layoutShift: number
  firstPaintMs: number
  largestPaintMs: number
  blockingMs: number
  /** Audits that did not pass in some run, performance apart. */
  faults: string[]
}

type Run = Omit<LighthouseResult, 'page' | 'throttling' | 'runs'>

interface Subject {
  page: string
  path: string
  cookie: string | null
  /** With the throttling that is computed; the others, with both. */
  simulatedOnly?: boolean
  /**
   * What cannot pass: a page that asks not to be listed, or answers 404, is none to be found; and
   * of a 404 the browser itself writes into its console.
   */
  skipAudits?: string[]
}

const demoArticle = '/world/isis-driven-out-of-final-city-stronghold-in-syria'

const others: Omit<Subject, 'cookie'>[] = [
  { page: 'section', path: '/world' },
  { page: 'topic', path: '/topics/syria' },
  { page: 'author', path: '/authors/ines-calloway' },
  { page: 'search', path: '/search?q=Deir+Ezor', skipAudits: ['is-crawlable'] },
  {
    page: 'not found',
    path: '/no-such-page',
    skipAudits: ['is-crawlable', 'http-status-code', 'errors-in-console'],
  },
]

/** The pages of the demo edition, with their pictures, in a browser with an empty cache. */
export async function askLighthouse(
  { site, cookies }: Stage,
  runs: number,
): Promise<LighthouseResult[]> {
  const [cookie = null] = cookies
  const browser = await findBrowser()
  const subjects: Subject[] = [
    { page: 'front page', path: '/', cookie: null },
    { page: 'article, anonymous', path: demoArticle, cookie: null },
    { page: 'article, reader', path: demoArticle, cookie },
    ...others.map((other) => ({ ...other, cookie: null, simulatedOnly: true })),
  ]
  const results: LighthouseResult[] = []
  for (const throttling of throttlings) {
    for (const { page, path, simulatedOnly, ...asked } of subjects) {
      if (simulatedOnly && throttling !== 'simulate') continue
      const visit = { ...asked, url: `${site.origin}${path}`, throttling }
      const made: Run[] = []
      while (made.length < runs) made.push(await runRecorded(browser, visit))
      results.push({ page, throttling, runs, ...medians(made) })
    }
  }
  return results
}

async function findBrowser(): Promise<string> {
  const { path, output } = await ensureChromium()
  if (!path) throw new Error(output)
  return path
}

interface Visit extends Pick<Subject, 'cookie' | 'skipAudits'> {
  url: string
  throttling: Throttling
}

/** Chromium now and then records no beginning of a page load, and Lighthouse asks to be run again. */
async function runRecorded(browser: string, visit: Visit): Promise<Run> {
  for (let left = 3; ; left -= 1) {
    try {
      return await runOnce(browser, visit)
    } catch (error) {
      if (left === 0 || !String(error).includes('NO_NAVSTART')) throw error
    }
  }
}

async function runOnce(
  executablePath: string,
  { url, cookie, throttling, skipAudits = [] }: Visit,
): Promise<Run> {
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath,
    args: [`--remote-debugging-port=${port}`, '--disable-gpu', '--no-first-run'],
  })
  try {
    const extraHeaders = cookie ? { Cookie: cookie } : undefined
    const found = await lighthouse(url, {
      port,
      throttlingMethod: throttling,
      onlyCategories: [...categories],
      skipAudits,
      ignoreStatusCode: true,
      logLevel: 'error',
      ...(extraHeaders && { extraHeaders }),
    })
    if (!found) throw new Error(`Lighthouse said nothing of ${url}.`)
    return readResult(found.lhr)
  } finally {
    await browser.close()
  }
}

type Lhr = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']

function readResult({ categories: judged, audits, runtimeError }: Lhr): Run {
  if (runtimeError) throw new Error(runtimeError.message)
  const value = (audit: string) => audits[audit]?.numericValue ?? Number.NaN
  const score = (category: Category) => Math.round((judged[category]?.score ?? 0) * 100)
  const weighty = categories
    .filter((category) => category !== 'performance')
    .flatMap((category) => judged[category]?.auditRefs ?? [])
    .filter(({ weight }) => weight > 0)
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    layoutShift: value('cumulative-layout-shift'),
    firstPaintMs: value('first-contentful-paint'),
    largestPaintMs: value('largest-contentful-paint'),
    blockingMs: value('total-blocking-time'),
    faults: weighty.flatMap(({ id }) => ((audits[id]?.score ?? 1) < 1 ? id : [])),
  }
}

function medians(runs: Run[]): Run {
  const of = (pick: (run: Run) => number) => median(runs.map(pick))
  return {
    scores: {
      performance: of(({ scores }) => scores.performance),
      accessibility: of(({ scores }) => scores.accessibility),
      'best-practices': of(({ scores }) => scores['best-practices']),
      seo: of(({ scores }) => scores.seo),
    },
    layoutShift: of(({ layoutShift }) => layoutShift),
    firstPaintMs: of(({ firstPaintMs }) => firstPaintMs),
    largestPaintMs: of(({ largestPaintMs }) => largestPaintMs),
    blockingMs: of(({ blockingMs }) => blockingMs),
    faults: [...new Set(runs.flatMap(({ faults }) => faults))],
  }
}
