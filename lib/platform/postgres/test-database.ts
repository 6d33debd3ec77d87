import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { execute } from './connection'

declare module 'vitest' {
  interface ProvidedContext {
    /** A server's address, and the name of a migrated, empty database on it. */
    testPostgres: { url: string; template: string }
  }
}

export type TestDatabase = { url: string; drop(): Promise<void> }

/** A migrated, empty database of the caller's own, copied in a few milliseconds. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { url, template } = inject('testPostgres')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await execute(url, `CREATE DATABASE ${name} TEMPLATE ${template}`)
  const address = new URL(url)
  address.pathname = name
  return { url: address.href, drop: () => execute(url, `DROP DATABASE ${name} WITH (FORCE)`) }
}
