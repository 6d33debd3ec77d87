import { PrismaPg } from '@prisma/adapter-pg'
import { env } from './env'
import { OneAtATimeClient } from './postgres/one-at-a-time'
import { Prisma, PrismaClient } from './prisma-client/client'
import { processWide } from './process-wide'

/** A part of a statement, with its values apart. */
export const sql = Prisma.sql

export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]

const open = processWide('db', (): { client?: PrismaClient } => ({}))

/** The process's client. pg waits for ever by default: every wait here has an end. */
export function db(): PrismaClient {
  open.client ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: env().DATABASE_URL,
      max: 10,
      Client: OneAtATimeClient,
      connectionTimeoutMillis: 2_000,
      statement_timeout: 5_000,
      query_timeout: 6_000,
      idle_in_transaction_session_timeout: 10_000,
    }),
    transactionOptions: { maxWait: 2_000, timeout: 8_000 },
  })
  return open.client
}

/** What time it is where the transaction is made: the moment it began. */
export async function databaseNow(transaction: Transaction): Promise<Date> {
  const [clock] = await transaction.$queryRaw<[{ now: Date }]>`SELECT now() AS now`
  return clock.now
}

export async function disconnectDb(): Promise<void> {
  await open.client?.$disconnect()
  delete open.client
}

/** Whether Postgres gave a statement up at its time-out: SQLSTATE 57014. */
export const ranOutOfTime = (error: unknown): boolean =>
  error instanceof Error && /\b57014\b/.test(error.message + JSON.stringify(error))

export async function isDatabaseUp(): Promise<boolean> {
  try {
    await db().$queryRaw`SELECT 1`
    return true
  } catch {
    return false
  }
}
