import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { type FeedFormat, feedFormats, feedPath } from './types'

const patienceMs = 10_000
const formats = Object.keys(feedFormats) as FeedFormat[]

/**
 * Tells the hub, where one is set up, which feeds changed since it was told (WebSub). Nothing but
 * the configured address is ever called. What the hub did not take is told again the next time.
 * @returns how many pages' feeds were told.
 */
export async function tellHub(): Promise<number> {
  const hub = env().WEBSUB_HUB
  // Taken before they are told: what changes meanwhile is noted anew.
  const changes = await db().$queryRaw<{ path: string }[]>`DELETE FROM "FeedChange" RETURNING path`
  if (!hub || changes.length === 0) return 0
  const paths = changes.map(({ path }) => path)
  try {
    for (const path of paths) await tell(hub, path)
  } catch (error) {
    await db().feedChange.createMany({ data: changes, skipDuplicates: true })
    throw error
  }
  return paths.length
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
