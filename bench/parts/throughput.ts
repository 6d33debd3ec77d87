import { connections, type Measured, type Target } from '@/bench/load/measured'
import { type Visit, visitEach } from '@/bench/load/visit'
import type { Options } from '@/bench/options'
import { figures, type Row, ratioOf } from '@/bench/report/row'
import { residentMegabytes } from '@/bench/stage/server-process'
import { settledPage } from '@/bench/stage/settled-page'
import { type Site, startSite } from '@/bench/stage/site'
import type { Stage } from '@/bench/stage/stage'
import { createTwin, type Twin } from '@/bench/static/twin'

type Key = 'a' | 'a reader' | 'b' | 'c' | 'd'

interface Leg {
  key: Key
  part: 'a' | 'b' | 'c' | 'd'
  what: string
  visits: Visit[]
  twin: Key | null
  target: () => Promise<Target>
}

const warmUpSeconds = 2

/** One page from a file, from the site's store, and rendered for each request; in turns. */
export async function measureThroughput(
  stage: Stage,
  { seconds, rounds, only }: Options,
): Promise<{ rows: Row[]; twins: { name: string; differences: string[] }[] }> {
  const { legs, twins } = await chooseLegs(stage, only)
  const measured = new Map<Key, Measured[]>()
  const memory = new Map<Key, number>()
  for (let round = 0; round < rounds; round += 1) {
    for (const { key, visits, target } of legs) {
      const server = await target()
      await stage.load(server, visits, Math.min(warmUpSeconds, seconds))
      measured.set(key, [...(measured.get(key) ?? []), await stage.load(server, visits, seconds)])
      memory.set(key, await residentMegabytes(server.process))
    }
  }
  const rows = legs.map(({ key, part, what, twin }) => ({
    part,
    what,
    ...figures(measured.get(key) ?? []),
    ratio: ratioOf(measured.get(key) ?? [], measured.get('a')),
    sameBytesRatio: twin && ratioOf(measured.get(key) ?? [], measured.get(twin)),
    residentMegabytes: memory.get(key) ?? 0,
  }))
  const compared = twins.flatMap(({ current }) => current ?? [])
  return { rows, twins: compared.map(({ name, differences }) => ({ name, differences })) }
}

async function chooseLegs({ site, path, cookies }: Stage, only: Options['only']) {
  const anonymous: Visit = { path, cookie: null }
  const readers = cookies.map((cookie) => ({ path, cookie }))
  const [reader = anonymous] = readers
  const [open, full] = [createTwin(site, anonymous), createTwin(site, reader)]
  const uncached = only.has('d') ? await startSite('uncached', { pageCache: 'off' }) : site
  await expectTheSamePage(site, readers)
  const ours = async () => site
  const legs: Leg[] = [
    leg('a', 'a', 'static file, anonymous page', [anonymous], null, open.target),
    leg('a reader', 'a', 'static file, reader’s page', [anonymous], null, full.target),
    leg('b', 'b', 'anonymous', [anonymous], 'a', ours),
    leg('c', 'c', `signed in, ${readers.length} sessions`, readers, 'a reader', ours),
    leg('d', 'd', 'rendered for each request', [anonymous], null, async () => uncached),
  ]
  const isChosen = ({ key, part }: Leg) =>
    key === 'a reader' ? only.has('a') && only.has('c') : only.has(part)
  return { legs: legs.filter(isChosen), twins: [open, full] satisfies Twin[] }
}

const leg = (
  key: Key,
  part: Leg['part'],
  what: string,
  visits: Visit[],
  twin: Key | null,
  target: Leg['target'],
): Leg => ({ key, part, what, visits, twin, target })

/** Each reader gets the whole article, the same bytes as any other. */
async function expectTheSamePage(site: Site, readers: Visit[]): Promise<void> {
  const [first] = readers
  if (!first) return
  const page = await settledPage(site, first)
  await visitEach(site.origin, readers, connections, ({ body }) => {
    if (!body.equals(page.body)) throw new Error('Two readers were sent different bytes.')
  })
}
