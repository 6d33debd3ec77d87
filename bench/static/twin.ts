import type { Visit } from '@/bench/load/visit'
import { settledPage } from '@/bench/stage/settled-page'
import type { Site } from '@/bench/stage/site'
import { type StaticServer, serveStatically } from './static-server'

/** A static server with the bytes that the site sends now: the site makes its pages anew at times. */
export interface Twin {
  current: StaticServer | null
  target: () => Promise<StaticServer>
}

export function createTwin(site: Site, visit: Visit): Twin {
  let etag: string | undefined
  const twin: Twin = { current: null, target }
  return twin

  async function target(): Promise<StaticServer> {
    const page = await settledPage(site, visit)
    if (twin.current && page.headers.etag === etag) return twin.current
    await twin.current?.stop()
    etag = page.headers.etag
    twin.current = await serveStatically(visit, page)
    return twin.current
  }
}
