import { connections } from '@/bench/load/measured'
import { visitEach } from '@/bench/load/visit'
import { microseconds, type Row } from '@/bench/report/row'
import { quantile } from '@/bench/report/statistics'
import { publishArticles } from '@/bench/stage/articles'
import { processorSeconds, residentMegabytes } from '@/bench/stage/server-process'
import type { Stage } from '@/bench/stage/stage'

const articles = 500

/** The first visit of each of many articles: all are rendered, finished and kept. */
export async function measureColdStart({ site }: Stage): Promise<Row> {
  const paths = await publishArticles('cold', articles)
  const times: number[] = []
  let bytes = 0
  let misses = 0
  const processorBefore = processorSeconds(site.process)
  const began = performance.now()
  const visits = paths.map((path) => ({ path, cookie: null }))
  await visitEach(
    site.origin,
    visits,
    connections,
    ({ milliseconds, body, rawHeaders, headers }) => {
      times.push(milliseconds)
      bytes += body.length + headBytes(rawHeaders)
      if (headers['cache-status']?.includes('miss')) misses += 1
    },
  )
  const seconds = (performance.now() - began) / 1000
  const processor = processorSeconds(site.process) - processorBefore
  return {
    part: 'e',
    what: `first visit of ${articles} articles`,
    perSecond: articles / seconds,
    ratio: null,
    sameBytesRatio: null,
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
    bytes: bytes / articles,
    processorMicroseconds: microseconds(processor / articles),
    residentMegabytes: await residentMegabytes(site.process),
    note: `${misses} rendered, in ${seconds.toFixed(1)} s`,
  }
}

const headBytes = (rawHeaders: string[]): number =>
  'HTTP/1.1 200 OK\r\n\r\n'.length +
  rawHeaders.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, 0)
