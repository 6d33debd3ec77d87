import { expect, it } from 'vitest'
import { migrate } from '@/prisma/migrate'
import { execute, withConnection } from './connection'
import { createTestDatabase } from './test-database'

it('gives each its own migrated database, also to many at once', async () => {
  const databases = await Promise.all([1, 2, 3, 4].map(() => createTestDatabase()))
  const [one, other] = databases.map(({ url }) => url)
  await execute(String(one), 'CREATE TABLE only_here (n int)')
  await expect(execute(String(other), 'SELECT n FROM only_here')).rejects.toThrow(/does not exist/)
  expect(await migrate(String(other))).toEqual([])
  await Promise.all(databases.map(({ drop }) => drop()))
})

it('drops a database that somebody is still connected to', async () => {
  const { url, drop } = await createTestDatabase()
  await withConnection(url, async (client) => {
    await drop()
    await expect(client.query('SELECT 1')).rejects.toThrow()
  })
})
