import { connections } from '@/bench/load/measured'
import { type Visit, visitEach } from '@/bench/load/visit'
import { slope } from '@/bench/report/statistics'
import { publishArticles } from '@/bench/stage/articles'
import { endProcess } from '@/bench/stage/end-process'
import { createRandom, type Random } from '@/bench/stage/random'
import { residentMegabytes } from '@/bench/stage/server-process'
import { startSite } from '@/bench/stage/site'
import type { Stage } from '@/bench/stage/stage'
import { untilQuiet } from '@/bench/stage/until-quiet'

export interface MemoryBound {
  visits: number
  addresses: number
  /** Visits that were rendered. */
  misses: number
  /** When it had started, before anybody visited it. */
  megabytesAtStart: number
  mostMegabytes: number
  /** Growth in the second half of the run, by least squares. */
  megabytesPer10000Visits: number
  samples: { visits: number; megabytes: number }[]
}

const visitsPerAddress = 20
const samples = 50
const signedIn = 0.25

/**
 * Many visits of many addresses, more than the store holds, some far more wanted than others. The
 * server is as `npm start` starts it, with its worker, which draws a picture for each article.
 */
export async function watchMemory({ cookies }: Stage, visits: number): Promise<MemoryBound> {
  const site = await startSite('with its worker', { worker: 'on' })
  await untilQuiet(site.process)
  const megabytesAtStart = await residentMegabytes(site.process)
  const paths = await publishArticles('many', Math.ceil(visits / visitsPerAddress))
  const random = createRandom(visits)
  const taken: MemoryBound['samples'] = []
  let made = 0
  let misses = 0
  const sample = async () =>
    taken.push({ visits: made, megabytes: await residentMegabytes(site.process) })
  await sample()
  for (let part = 0; part < samples; part += 1) {
    const next = popularVisits(paths, cookies, Math.ceil(visits / samples), random)
    await visitEach(site.origin, next, connections, ({ headers }) => {
      made += 1
      if (headers['cache-status']?.includes('miss')) misses += 1
    })
    await sample()
  }
  await endProcess(site.process)
  const settled = taken.filter((each) => each.visits >= made / 2)
  return {
    visits: made,
    addresses: paths.length,
    misses,
    megabytesAtStart,
    mostMegabytes: Math.max(...taken.map(({ megabytes }) => megabytes)),
    megabytesPer10000Visits: slope(
      settled.map(({ visits: x, megabytes: y }) => ({ x: x / 10_000, y })),
    ),
    samples: taken,
  }
}

/** The nth most wanted address is visited 1/n as often as the first (Zipf's law). */
function popularVisits(paths: string[], cookies: string[], count: number, random: Random): Visit[] {
  return Array.from({ length: count }, () => {
    const rank = Math.floor((paths.length + 1) ** random.next())
    const path = paths[Math.min(rank, paths.length) - 1] ?? ''
    return { path, cookie: random.next() < signedIn ? random.pick(cookies) : null }
  })
}
