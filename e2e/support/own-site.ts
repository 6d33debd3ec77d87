import { randomUUID } from 'node:crypto'
import { db, disconnectDb } from '@/lib/platform/db'
import { env, provideEnv } from '@/lib/platform/env'
import { migrate } from '@/prisma/migrate'
import { type Instance, startInstance } from './instance'
import { type OwnPostgres, startOwnPostgres } from './own-postgres'

export interface OwnSite {
  postgres: OwnPostgres
  instance: Instance
  close: () => Promise<void>
}

/** An instance on a Postgres of its own, which is also the one that the verbs of a test write to. */
export async function startOwnSite(): Promise<OwnSite> {
  const theirs = env()
  const postgres = await startOwnPostgres()
  await disconnectDb()
  provideEnv({ ...theirs, DATABASE_URL: postgres.url })
  const close = async (instance?: Instance) => {
    await instance?.stop()
    await disconnectDb()
    await postgres.close()
    provideEnv(theirs)
  }
  try {
    await migrate(postgres.url)
    // Where there is a user there is no need to seed.
    await db().user.create({ data: { email: `${randomUUID()}@example.com`, passwordHash: '-' } })
    const instance = await startInstance({ DATABASE_URL: postgres.url })
    return { postgres, instance, close: () => close(instance) }
  } catch (error) {
    await close()
    throw error
  }
}
