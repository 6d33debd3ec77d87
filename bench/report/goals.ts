import type { Instances } from '@/bench/parts/instances'
import type { LighthouseResult } from '@/bench/parts/lighthouse'
import type { MemoryBound } from '@/bench/parts/memory-bound'
import type { Scale } from '@/bench/parts/scale'
import type { PageWeight } from '@/bench/parts/weights'
import type { Goal, Report } from './report'
import type { Row } from './row'

/** What the page cache is built to reach, beside what was measured. */
export function judge({
  rows,
  weights,
  lighthouse,
  renders,
  memory,
  instances,
  scale,
}: Omit<Report, 'goals'>): Goal[] {
  const row = (part: string) => rows.find((each) => each.part === part)
  const [b, c, d] = [row('b'), row('c'), row('d')]
  const speed = [b, c].flatMap((each) => (each ? judgeSpeed(each) : []))
  const times = b && d ? [onlyTold(atLeast('(b) times (d)', b.perSecond / d.perSecond, 100))] : []
  return [...speed, ...times, ...weights.flatMap(judgeWeight), ...renders.map(judgeRenders)]
    .concat(lighthouse.flatMap(judgeLighthouse))
    .concat(memory ? judgeMemory(memory) : [])
    .concat(instances ? judgeInstances(instances) : [])
    .concat(scale ? judgeScale(scale) : [])
    .flatMap((goal) => goal ?? [])
}

/** A slow machine is a result; what could not be measured, or is missed on any machine, is a failure. */
export const exitCodeOf = ({ goals, failures }: Pick<Report, 'goals' | 'failures'>): 0 | 1 =>
  failures.length > 0 || goals.some(({ met, decides }) => decides && !met) ? 1 : 0

const judgeSpeed = ({ part, sameBytesRatio, p99Ms }: Row): Goal[] =>
  [
    ...(sameBytesRatio === null
      ? []
      : [atLeast(`(${part}) of the static file with its bytes`, sameBytesRatio, 0.45)]),
    below(`(${part}) p99 in ms`, p99Ms, 5),
  ].map(onlyTold)

/** The captcha and the password that is shown; the words for a time of today. */
const ownScriptBytes: Record<string, number> = {
  'article, anonymous': 6 * 1024,
  'front page': 1024,
}

function judgeWeight(weight: PageWeight): (Goal | null)[] {
  const of = (what: string) => `${weight.page}: ${what}`
  const isAnonymousArticle = weight.page === 'article, anonymous'
  return [
    exactly(of('framework script'), weight.frameworkScriptBytes, 0),
    atMost(of('own script'), weight.ownScriptBytes, ownScriptBytes[weight.page] ?? 0),
    isAnonymousArticle ? atMost(of('HTML and CSS'), weight.htmlAndCssBytes, 14 * 1024) : null,
    atMost(of('fonts'), weight.fonts, 2),
    atMost(of('bytes of fonts'), weight.fontBytes, 60 * 1024),
    exactly(of('ends of the text'), weight.endings, weight.page === 'article, reader' ? 1 : 0),
  ]
}

const judgeRenders = ({ who, requests, misses, bypasses }: Report['renders'][number]): Goal =>
  exactly(`renders for ${requests} requests at once, ${who}`, misses + bypasses, 1)

function judgeLighthouse({ page, throttling, scores, layoutShift }: LighthouseResult): Goal[] {
  const of = (what: string) => `${page}, ${throttling}: ${what}`
  return [
    ...Object.entries(scores).map(([category, score]) =>
      category === 'performance'
        ? onlyTold(atLeast(of(category), score, 99))
        : exactly(of(category), score, 100),
    ),
    onlyTold(exactly(of('layout shift'), layoutShift, 0)),
  ]
}

const judgeMemory = ({ mostMegabytes, megabytesPer10000Visits }: MemoryBound): Goal[] => [
  below('most resident memory in MB', mostMegabytes, 450),
  onlyTold(below('its growth for each 10,000 visits in MB', megabytesPer10000Visits, 2)),
]

const judgeInstances = ({ changes, sessions, outage }: Instances): Goal[] => [
  ...[
    atMost('a change is seen on another server, p99 in ms', changes.afterAnswer.p99Ms, 1_000),
    atMost('an ended session is refused on another server, p99 in ms', sessions.p99Ms, 1_000),
    atMost('slowest answer without Postgres in ms', outage.slowestMs, 2_000),
    atMost('all is well after Postgres is back, in ms', outage.recoveredMs, 5_000),
  ].map(onlyTold),
  exactly('wrong answers without Postgres', outage.wrong.length, 0),
]

const judgeScale = ({ few, many, pages, search }: Scale): Goal[] => [
  ...[
    ...pages.map(({ what, fewMs, manyMs }) =>
      atMost(`${what}: time with ${many} articles, of that with ${few}`, manyMs / fewMs, 1.1),
    ),
    below(`search of ${many} articles, p95 in ms`, search.p95Ms, 50),
  ].map(onlyTold),
  exactly('searches for gated words that found something', search.leaks, 0),
]

/** What hangs on how fast the machine is, or how long the run was. */
const onlyTold = (goal: Goal): Goal => ({ ...goal, decides: false })

const atLeast = (what: string, value: number, bound: number): Goal =>
  goal(what, value, `≥ ${bound}`, value >= bound)

const atMost = (what: string, value: number, bound: number): Goal =>
  goal(what, value, `≤ ${bound}`, value <= bound)

const exactly = (what: string, value: number, bound: number): Goal =>
  goal(what, value, String(bound), value === bound)

const below = (what: string, value: number, bound: number): Goal =>
  goal(what, value, `< ${bound}`, value < bound)

const goal = (what: string, value: number, bound: string, met: boolean): Goal => ({
  what,
  measured: Number.isInteger(value)
    ? String(value)
    : value.toLocaleString('en', { maximumSignificantDigits: 3, useGrouping: false }),
  goal: bound,
  met,
  decides: true,
})
