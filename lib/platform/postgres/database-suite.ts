import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { disconnectDb } from '@/lib/platform/db'
import { parseEnv, provideEnv } from '@/lib/platform/env'
import { createTestDatabase, type TestDatabase } from './test-database'

/** Gives the test file that calls it a database and a data folder of its own, and `env()` names them. */
export function databaseSuite(): void {
  let database: TestDatabase
  let dataDir: string

  beforeAll(async () => {
    database = await createTestDatabase()
    dataDir = await mkdtemp(join(tmpdir(), 'standfirst-data-'))
    provideEnv({
      ...parseEnv({ NODE_ENV: 'test' }),
      DATABASE_URL: database.url,
      NEXTAUTH_SECRET: 'the-secret-that-the-tests-sign-with',
      DATA_DIR: dataDir,
    })
  })

  afterAll(async () => {
    await disconnectDb()
    await database.drop()
    await rm(dataDir, { recursive: true, force: true })
  })
}
