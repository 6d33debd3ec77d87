import {
  type ColumnType,
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlQuery,
} from '@prisma/driver-adapter-utils'
import { type Client, type DatabaseError, types } from 'pg'

const { builtins } = types

/** The engine reports its own follow-up errors; this is what Postgres said first. */
export type EngineConnection = SqlDriverAdapter & { scriptError?: DatabaseError }

/**
 * What Prisma's schema engine talks to: one connection, so that the caller can open a transaction
 * around it. `@prisma/adapter-pg` does not fit: it cuts a script at every semicolon, also inside a
 * function or a text, and refuses Postgres' "char", which the engine reads from the catalogue.
 */
export function engineConnection(client: Client): EngineConnection {
  const connection: EngineConnection = {
    provider: 'postgres',
    adapterName: 'standfirst-migrations',
    async queryRaw(query) {
      const { fields, rows } = await run(client, query)
      return {
        columnNames: fields.map(({ name }) => name),
        columnTypes: fields.map(({ dataTypeID }) => columnTypeOf(dataTypeID)),
        rows: rows.map((row) => row.map((value, index) => plain(value, fields[index]?.name))),
      }
    },
    async executeRaw(query) {
      return (await run(client, query)).rowCount ?? 0
    },
    async executeScript(script) {
      try {
        await client.query(script)
      } catch (error) {
        connection.scriptError = error as DatabaseError
        throw told(error as DatabaseError)
      }
    },
    startTransaction() {
      return Promise.reject(new Error('The caller of the schema engine holds the transaction.'))
    },
    dispose() {
      return Promise.resolve()
    },
  }
  return connection
}

async function run(client: Client, { sql, args }: SqlQuery) {
  try {
    return await client.query<unknown[]>({ text: sql, values: args, rowMode: 'array' })
  } catch (error) {
    throw told(error as DatabaseError)
  }
}

// The engine finds out that its table is not there yet by asking for it.
function told({ code = '', severity = '', message, detail, column, hint }: DatabaseError) {
  if (code === '42P01') return new DriverAdapterError({ kind: 'TableDoesNotExist' })
  return new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint })
}

/** The options of a table are the one list that the engine reads as a text. */
function plain(value: unknown, name: string | undefined): unknown {
  if (name === 'reloptions' && Array.isArray(value)) return value.join(' ')
  return value instanceof Date ? value.toISOString() : value
}

const char = 18
const columnTypes: Record<number, ColumnType> = {
  [builtins.BOOL]: ColumnTypeEnum.Boolean,
  [char]: ColumnTypeEnum.Character,
  [builtins.INT2]: ColumnTypeEnum.Int32,
  [builtins.INT4]: ColumnTypeEnum.Int32,
  [builtins.INT8]: ColumnTypeEnum.Int64,
  [builtins.OID]: ColumnTypeEnum.Int64,
  [builtins.TIMESTAMPTZ]: ColumnTypeEnum.DateTime,
}

function columnTypeOf(oid: number): ColumnType {
  return columnTypes[oid] ?? ColumnTypeEnum.Text
}
