import { connections } from '@/bench/load/measured'
import { measureColdStart } from '@/bench/parts/cold-start'
import { measureInstances } from '@/bench/parts/instances'
import { askLighthouse } from '@/bench/parts/lighthouse'
import { watchMemory } from '@/bench/parts/memory-bound'
import { measureMixedTraffic } from '@/bench/parts/mixed-traffic'
import { countRenders } from '@/bench/parts/renders'
import { measureScale } from '@/bench/parts/scale'
import { measureThroughput } from '@/bench/parts/throughput'
import { weighPages } from '@/bench/parts/weights'
import { judge } from '@/bench/report/goals'
import { describeMachine } from '@/bench/report/machine'
import { nothingMeasured, type Report } from '@/bench/report/report'
import type { Row } from '@/bench/report/row'
import { type Stage, setStage } from '@/bench/stage/stage'
import { untilQuiet } from '@/bench/stage/until-quiet'
import { unlessInterrupted } from '@/scripts/test/cleanup'
import type { Options, Part } from './options'

interface Step {
  what: string
  parts: Part[]
  measure: (stage: Stage, options: Options) => Promise<Partial<Report>>
}

const steps: Step[] = [
  {
    what: 'page weights',
    parts: ['weights'],
    measure: async (stage) => ({ weights: await weighPages(stage) }),
  },
  {
    what: 'Lighthouse',
    parts: ['lighthouse'],
    measure: async (stage, { runs }) => ({ lighthouse: await askLighthouse(stage, runs) }),
  },
  { what: 'throughput', parts: ['a', 'b', 'c', 'd'], measure: measureThroughput },
  {
    what: 'cold start',
    parts: ['e'],
    measure: async (stage) => ({ rows: [await measureColdStart(stage)] }),
  },
  {
    what: 'renders',
    parts: ['renders'],
    measure: async (stage) => ({ renders: await countRenders(stage) }),
  },
  {
    what: 'mixed traffic',
    parts: ['f'],
    measure: async (stage, { seconds }) => ({ rows: [await measureMixedTraffic(stage, seconds)] }),
  },
  {
    what: 'memory',
    parts: ['memory'],
    measure: async (stage, { visits }) => ({ memory: await watchMemory(stage, visits) }),
  },
  {
    what: 'two servers',
    parts: ['instances'],
    measure: async (stage) => ({ instances: await measureInstances(stage) }),
  },
  {
    what: 'many articles',
    parts: ['scale'],
    measure: async (_stage, { articles }) => ({ scale: await measureScale(articles) }),
  },
]

/** Measures what was chosen, one thing after the other. What cannot be measured is in the report. */
export async function bench(options: Options, say: (line: string) => void): Promise<Report> {
  const machine = describeMachine()
  const stage = await timed('build and start the site', say, setStage)
  const report: Report = {
    machine,
    settings: describeSettings(options, stage),
    ...nothingMeasured(),
    goals: [],
  }
  for (const { what, parts, measure } of steps) {
    if (!parts.some((part) => options.only.has(part))) continue
    try {
      await untilQuiet(stage.site.process)
      const found = await timed(what, say, () => measure(stage, options))
      Object.assign(report, found, { rows: [...report.rows, ...(found.rows ?? [])] })
    } catch (error) {
      await unlessInterrupted()
      report.failures.push(`${what}: ${reasonOf(error as Error)}`)
    }
  }
  const rows = compareWithFile(report.rows)
  return { ...report, rows, goals: judge({ ...report, rows }) }
}

const describeSettings = ({ seconds, rounds, visits }: Options, stage: Stage) => ({
  seconds,
  rounds,
  visits,
  tool: `${stage.tool}, ${connections} connections`,
})

/** Prisma's message is the whole query; what was wrong with it stands at the end. */
const reasonOf = ({ message }: Error) => message.trim().split('\n').slice(-2).join(' ')

async function timed<T>(
  what: string,
  say: (line: string) => void,
  run: () => Promise<T>,
): Promise<T> {
  const began = performance.now()
  try {
    return await run()
  } finally {
    say(`${what.padEnd(28)} ${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s`)
  }
}

/** What was measured once has no round of its own to be compared in. */
function compareWithFile(rows: Row[]): Row[] {
  const file = rows.find(({ part }) => part === 'a')
  return rows.map((row) => ({
    ...row,
    ratio: row.ratio ?? (file ? row.perSecond / file.perSecond : null),
  }))
}
