import { join } from 'node:path'
import { startEmbeddedPostgres } from '@/lib/platform/postgres/embedded'
import { atTheEnd, temporaryDirectory } from './cleanup'

let url: string | undefined

/** One server for the whole run, ours to stop: a tool that Ctrl-C ends would leave its own behind. */
export async function testPostgres(): Promise<string> {
  if (url) return url
  const dataDir = join(temporaryDirectory(), 'postgres')
  const postgres = await startEmbeddedPostgres({ dataDir, durable: false })
  atTheEnd(postgres.stop)
  url = postgres.url
  return url
}
