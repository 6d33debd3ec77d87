import { join } from 'node:path'
import { startEmbeddedPostgres } from '@/lib/platform/postgres/embedded'
import { atTheEnd, temporaryDirectory } from './cleanup'
import { type PostgresOutage, preparePostgresOutage } from './postgres-outage'

const dataDir = () => join(temporaryDirectory(), 'postgres')

let url: string | undefined

/** One server for the whole run, ours to stop: a tool that Ctrl-C ends would leave its own behind. */
export async function testPostgres(): Promise<string> {
  if (url) return url
  const postgres = await startEmbeddedPostgres({ dataDir: dataDir(), durable: false })
  atTheEnd(postgres.stop)
  url = postgres.url
  return url
}

/** Lets a run stop it for a while. */
export const testPostgresOutage = async (): Promise<PostgresOutage> =>
  preparePostgresOutage(dataDir(), await testPostgres())
