import { fullSection } from '@/bench/generate/compose'
import { writeArticles } from '@/bench/generate/write-articles'
import { type Visit, visitOnce } from '@/bench/load/visit'
import { median } from '@/bench/report/statistics'
import { endProcess } from '@/bench/stage/end-process'
import { type Site, startSite } from '@/bench/stage/site'
import { untilQuiet } from '@/bench/stage/until-quiet'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { formatCursor } from '@/lib/platform/pagination'
import { type SearchTimes, timeSearches } from './search-times'

export interface Scale {
  few: number
  many: number
  secondsToGenerate: number
  pages: ScaledPage[]
  search: SearchTimes
}

export interface ScaledPage {
  what: string
  /** Medians in milliseconds, of a page rendered for each request. */
  fewMs: number
  manyMs: number
}

const few = 100
const rounds = 40
/** A server that has just started makes the first pages slowly, whatever there is to be shown. */
const warmUpRounds = 60

/** What pages take, rendered for each request, with a hundred articles and with so many. */
export async function measureScale(many: number): Promise<Scale> {
  const site = await startSite('uncached', { pageCache: 'off' })
  await grow(few)
  await untilQuiet(site.process)
  const before = await timePages(site, 1)
  const began = performance.now()
  await grow(many)
  const secondsToGenerate = (performance.now() - began) / 1000
  await untilQuiet(site.process)
  const after = await timePages(site, 500)
  const pages = [...before].map(([what, fewMs]) => ({ what, fewMs, manyMs: after.get(what) ?? 0 }))
  await endProcess(site.process)
  return { few, many, secondsToGenerate, pages, search: await timeSearches(many) }
}

async function grow(to: number): Promise<void> {
  const there = await db().article.count({ where: { status: 'published' } })
  await writeArticles(env().DATABASE_URL, Math.max(0, to - there))
}

async function timePages(site: Site, page: number): Promise<Map<string, number>> {
  const paths = {
    'front page': '/',
    'section, page 500 (of few: the first)': await sectionPage(page),
    'sitemap index': '/sitemap.xml',
    'feed of the site': '/feed.xml',
    'feed of a section': `/${fullSection}/atom.xml`,
  }
  const times = new Map<string, number[]>()
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    for (const [what, path] of Object.entries(paths)) {
      const visit: Visit = { path, cookie: null }
      const { milliseconds } = await visitOnce(site.origin, visit)
      if (round >= 0) times.set(what, [...(times.get(what) ?? []), milliseconds])
    }
  }
  return new Map([...times].map(([what, each]) => [what, median(each)]))
}

/** The address of a page of a section: it begins after a story. */
async function sectionPage(page: number): Promise<string> {
  const [last] = await db().article.findMany({
    where: { section: fullSection, status: 'published' },
    orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
    skip: Math.max((page - 1) * 20 - 1, 0),
    take: 1,
    select: { id: true, firstPublishedAt: true },
  })
  if (page === 1 || !last?.firstPublishedAt) return `/${fullSection}`
  return `/${fullSection}?after=${formatCursor({ id: last.id, at: last.firstPublishedAt })}`
}
