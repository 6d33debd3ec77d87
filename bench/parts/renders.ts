import { brotliDecompressSync } from 'node:zlib'
import { type Visit, visitEach } from '@/bench/load/visit'
import { publishArticles } from '@/bench/stage/articles'
import type { Stage } from '@/bench/stage/stage'

export interface Renders {
  who: string
  requests: number
  /** Requests whose own render was stored, by what the server says (`Cache-Status`). */
  misses: number
  /** Requests that were rendered and not stored. */
  bypasses: number
  /** Different pages that were sent, once decompressed: a second render signs its form anew. */
  pages: number
}

const together = 500

/** So many requests at once for a page that is in no store, anonymous and each from another reader. */
export async function countRenders({ site, path, cookies }: Stage): Promise<Renders[]> {
  const [open = '', full = ''] = await publishArticles('crowded', 2)
  // Looked up beforehand: what is counted is renders, not sessions.
  const readers = cookies.slice(0, together)
  await visitEach(
    site.origin,
    readers.map((cookie) => ({ path, cookie })),
    together,
  )
  const anonymous = Array.from({ length: together }, () => ({ path: open, cookie: null }))
  return [
    await count(site.origin, 'anonymous', anonymous),
    await count(
      site.origin,
      'readers',
      readers.map((cookie) => ({ path: full, cookie })),
    ),
  ]
}

async function count(origin: string, who: string, visits: Visit[]): Promise<Renders> {
  const statuses: string[] = []
  const pages = new Set<string>()
  await visitEach(origin, visits, visits.length, ({ headers, body }) => {
    statuses.push(headers['cache-status']?.toString() ?? '')
    pages.add(brotliDecompressSync(body).toString())
  })
  const said = (word: string) => statuses.filter((status) => status.includes(word)).length
  return {
    who,
    requests: visits.length,
    misses: said('miss'),
    bypasses: said('bypass'),
    pages: pages.size,
  }
}
