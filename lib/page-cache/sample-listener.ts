import { expect } from 'vitest'
import { env } from '@/lib/platform/env'
import { withConnection } from '@/lib/platform/postgres/connection'

/** What the database says of a change, each word once: for tests. */
export async function wordsOf(change: () => Promise<unknown>): Promise<string[]> {
  return withConnection(env().DATABASE_URL, async (client) => {
    const words = new Set<string>()
    await client.query('LISTEN changes')
    client.on('notification', ({ payload = '' }) => words.add(payload))
    await change()
    await client.query(`NOTIFY changes, 'the end'`)
    await expect.poll(() => words).toContain('the end')
    words.delete('the end')
    return [...words].sort()
  })
}
