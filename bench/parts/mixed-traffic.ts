import { connections } from '@/bench/load/measured'
import { type Visit, visitEach } from '@/bench/load/visit'
import { figures, type Row } from '@/bench/report/row'
import { publishArticles } from '@/bench/stage/articles'
import { createRandom } from '@/bench/stage/random'
import { residentMegabytes } from '@/bench/stage/server-process'
import type { Stage } from '@/bench/stage/stage'
import { untilQuiet } from '@/bench/stage/until-quiet'

const knownArticles = 300
const newArticlesPerSecond = 300
const signedIn = 0.25
/** Every twentieth visit is a miss: 5 %. */
const missEvery = 20

/** 70 % anonymous and 25 % signed in on articles in store, 5 % on articles nobody visited so far. */
export async function measureMixedTraffic(stage: Stage, seconds: number): Promise<Row> {
  const { site, cookies, load } = stage
  const known = await publishArticles('known', knownArticles)
  const unvisited = await publishArticles('unvisited', newArticlesPerSecond * seconds)
  const [cookie = null] = cookies
  const first = known.flatMap((path) => [
    { path, cookie: null },
    { path, cookie },
  ])
  await visitEach(site.origin, first, connections)
  await untilQuiet(site.process)
  const visits = mix(known, unvisited, cookies)
  const measured = await load(site, visits, seconds)
  const isRepeated = measured.requests > visits.length
  return {
    part: 'f',
    what: '70 % anonymous, 25 % signed in, 5 % misses',
    ...figures([measured]),
    ratio: null,
    sameBytesRatio: null,
    residentMegabytes: await residentMegabytes(site.process),
    note: isRepeated
      ? `only the first ${unvisited.length} of the misses were misses`
      : `${Math.round(measured.requests / missEvery)} rendered`,
  }
}

function mix(known: string[], unvisited: string[], cookies: string[]): Visit[] {
  const random = createRandom(known.length)
  return Array.from({ length: unvisited.length * missEvery }, (_, turn) => {
    const missed = unvisited[turn / missEvery]
    if (missed) return { path: missed, cookie: null }
    const isSignedIn = random.next() < signedIn / (1 - 1 / missEvery)
    return { path: random.pick(known), cookie: isSignedIn ? random.pick(cookies) : null }
  })
}
