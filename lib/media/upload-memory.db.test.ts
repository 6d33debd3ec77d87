import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { childEnvironment, env } from '@/lib/platform/env'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { blackPng, draw } from './sample-files'

databaseSuite()

const script = fileURLToPath(new URL('./sample-upload-process.ts', import.meta.url))

async function uploadAtOnce(bytes: Buffer, times: number) {
  const { DATABASE_URL, NEXTAUTH_SECRET, DATA_DIR } = env()
  const file = join(DATA_DIR, 'original')
  await writeFile(file, bytes)
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', script, file, String(times)],
    { env: childEnvironment({ DATABASE_URL, NEXTAUTH_SECRET, DATA_DIR }) },
  )
  return JSON.parse(stdout) as { grown: number; taken: number }
}

it('is not spent on ten bombs of 196 megapixels at once', async () => {
  const { grown, taken } = await uploadAtOnce(blackPng(14_000, 14_000), 10)
  expect(taken).toBe(0)
  expect(grown).toBeLessThan(100)
}, 60_000)

it('is bounded by one picture, however many come at once', async () => {
  // Interlaced and of 38 megapixels: the whole of it has to be in memory before a part is seen.
  const picture = await draw(7_600, 5_000).png({ progressive: true }).toBuffer()
  const { grown, taken } = await uploadAtOnce(picture, 4)
  expect(taken).toBe(4)
  expect(grown).toBeLessThan(400)
}, 60_000)
