import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '@/lib/platform/postgres/embedded'
import { preparePostgresOutage } from '@/scripts/test/postgres-outage'

export type OwnPostgres = Awaited<ReturnType<typeof startOwnPostgres>>

/** A Postgres that a test may stop and freeze: it comes back at the same address. */
export async function startOwnPostgres() {
  const dataDir = mkdtempSync(join(tmpdir(), 'standfirst-outage-'))
  const postgres = await startEmbeddedPostgres({ dataDir, durable: false })
  const outage = await preparePostgresOutage(dataDir, postgres.url)

  async function close(): Promise<void> {
    outage.thaw()
    await postgres.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }

  return { ...outage, url: postgres.url, close }
}
