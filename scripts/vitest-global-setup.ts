import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { execute } from '@/lib/platform/postgres/connection'
import { startEmbeddedPostgres } from '@/lib/platform/postgres/embedded'
import type {} from '@/lib/platform/postgres/test-database'
import { migrate } from '@/prisma/migrate'

/** One Postgres for all `*.db.test.ts`: TEST_DATABASE_URL, whose role may create databases, or a throw-away one. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const server = given ? { url: given, stop: async () => {} } : await startThrowAway()
  const template = `template_${randomUUID().replaceAll('-', '')}`
  await makeTemplate(server.url, template)
  project.provide('testPostgres', { url: server.url, template })
  return async () => {
    await execute(server.url, `DROP DATABASE ${template}`)
    await server.stop()
  }
}

async function startThrowAway() {
  const dataDir = mkdtempSync(join(tmpdir(), 'standfirst-test-'))
  const postgres = await startEmbeddedPostgres({ dataDir, durable: false })
  const stop = async () => {
    await postgres.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { url: postgres.url, stop }
}

async function makeTemplate(server: string, name: string): Promise<void> {
  await execute(server, `CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = name
  await migrate(url.href)
  // A database that somebody is connected to cannot be copied.
  await execute(server, `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`)
}
