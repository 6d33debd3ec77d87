import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { writeMailFiles } from './mail-files'
import { tidyMail } from './tidy-mail'

databaseSuite()

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3600_000)

async function mailWithFiles(doneAt: Date | null): Promise<string> {
  const data = { template: 'verify-address', recipient: 'a@example.com', doneAt }
  const { id } = await db().outboxMail.create({ data, select: { id: true } })
  const message = { from: '', to: '', raw: Buffer.from('raw'), html: 'html', text: 'text' }
  await writeMailFiles(id, message)
  return id
}

test('removes envelopes after thirty days, and files whose envelope is gone', async () => {
  const old = await mailWithFiles(daysAgo(31))
  const erased = await mailWithFiles(daysAgo(1))
  const kept = [await mailWithFiles(daysAgo(29)), await mailWithFiles(null)]
  await db().outboxMail.delete({ where: { id: erased } })
  await tidyMail()
  const rows = await db().outboxMail.findMany({ select: { id: true } })
  expect(rows.map(({ id }) => id).sort()).toEqual(kept.sort())
  const files = await readdir(join(env().DATA_DIR, 'mail'))
  expect(files).toHaveLength(2 * 2)
  expect(files.join()).not.toMatch(new RegExp(`${old}|${erased}`))
})
