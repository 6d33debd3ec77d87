import { join } from 'node:path'
import { temporaryDirectory } from './cleanup'
import { runNode } from './command'
import { testPostgres } from './postgres'
import { readVitestTally, type Tally } from './tally'

/** Vitest: pure tests, and those with a Postgres. */
export async function runUnitTests(args: string[]): Promise<Tally> {
  const report = join(temporaryDirectory(), 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...args]
  const env = { TEST_DATABASE_URL: await testPostgres(), TMPDIR: temporaryDirectory() }
  const { exitCode } = await runNode(vitest, { env, show: true })
  return readVitestTally(report, exitCode)
}
