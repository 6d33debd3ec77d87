import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { type FeedFormat, feedFormats, feedPath } from './types'

const patienceMs = 10_000
/** So many are told at a time; the rest the next time. */
const mostChanges = 1_000
const formats = Object.keys(feedFormats) as FeedFormat[]

/**
 * Tells the hub, where one is set up, which feeds changed since it was told (WebSub). Nothing but
 * the configured address is ever called. What the hub did not take is told again the next time.
 * @returns how many pages' feeds were told.
 */
export async function tellHub(): Promise<number> {
  const hub = env().WEBSUB_HUB
  if (!hub) {
    await db().feedChange.deleteMany()
    return 0
  }
  const changes = await db().feedChange.findMany({ orderBy: { id: 'asc' }, take: mostChanges })
  const paths = new Set(changes.map(({ path }) => path))
  for (const path of paths) await tell(hub, path)
  // Not before they were told; what changes meanwhile is a row of its own.
  await db().feedChange.deleteMany({ where: { id: { in: changes.map(({ id }) => id) } } })
  return paths.size
}

async function tell(hub: string, path: string): Promise<void> {
  const siteUrl = env().SITE_URL
  const body = new URLSearchParams({ 'hub.mode': 'publish' })
  for (const format of formats) body.append('hub.url', siteUrl + feedPath(path, format))
  const response = await fetch(hub, {
    method: 'POST',
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  })
  await response.body?.cancel()
  if (!response.ok) throw new Error(`The hub answered ${response.status}.`)
}
