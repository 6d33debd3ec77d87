import { db } from '@/lib/platform/db'
import { type Held, isHeld, personalData } from './personal-data'

type Row = Record<string, unknown>

export interface HeldTable {
  table: string
  heading: string
  /** What is held and is not in the copy, each with the reason. */
  without: Record<string, string>
  rows: Row[]
}

/** Everything that is held about a reader, table by table, in one moment. */
export function gatherData(userId: string): Promise<HeldTable[]> {
  return db().$transaction(
    async (transaction) => {
      const tables: HeldTable[] = []
      for (const [table, holding] of Object.entries(personalData)) {
        if (!isHeld(holding)) continue
        const rows = await transaction.$queryRawUnsafe<{ row: Row }[]>(
          queryFor(table, holding),
          userId,
        )
        const { heading, without = {} } = holding.copy
        tables.push({ table, heading, without, rows: rows.map(({ row }) => row) })
      }
      return tables
    },
    { isolationLevel: 'RepeatableRead' },
  )
}

/** Made of nothing but the register's own words. */
function queryFor(table: string, { rows, copy }: Held): string {
  const hidden = Object.keys(copy.without ?? {}).map((column) => `'${column}'`)
  const also = Object.entries(copy.also ?? {}).map(([name, sql]) => `'${name}', ${sql}`)
  return `SELECT to_jsonb(held) - ARRAY[${hidden.join(', ')}]::text[]
    || jsonb_build_object(${also.join(', ')}) AS row
    FROM "${table}" AS held WHERE ${rows} ORDER BY 1`
}
