import { Pool } from 'pg'
import type PgBoss from 'pg-boss'
import { log } from '@/lib/platform/log'

/**
 * pg-boss' own few connections, each wait with an end. Once `keepCalm` was called, a failure is
 * answered with nothing: pg-boss 10 does not wait for its own `complete`, whose rejection would end
 * the process, and it takes nothing for an answer everywhere else, and tries again.
 */
export function openBossDatabase(connectionString: string) {
  const pool = new Pool({
    connectionString,
    application_name: 'jobs',
    max: 2,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 30_000,
    query_timeout: 35_000,
  })
  pool.on('error', () => undefined)
  let calm = false
  let failing = false

  function explain(error: Error): undefined {
    if (!calm) throw error
    if (!failing) log.warn({ reason: error.message }, 'the job queue is not reached')
    failing = true
  }

  const database = {
    async executeSql(text: string, values?: unknown[]) {
      const answer = await pool.query(text, values).catch(explain)
      if (answer) failing = false
      return answer
    },
  }

  return {
    database: database as PgBoss.Db,
    keepCalm: () => {
      calm = true
    },
    close: () => pool.end(),
  }
}
