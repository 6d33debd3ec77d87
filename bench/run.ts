import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { exitCodeOf } from '@/bench/report/goals'
import { printReport } from '@/bench/report/print-report'
import { childEnvironment } from '@/lib/platform/env'
import { ConfigurationError } from '@/lib/platform/errors'
import { cleanUpOnSignal, tidyUp, unlessInterrupted } from '@/scripts/test/cleanup'
import { bench } from './bench'
import { readOptions } from './options'

cleanUpOnSignal()
const exitCode = await main().catch(explain)
await unlessInterrupted()
await tidyUp()
process.exit(exitCode)

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2))
  const report = await bench(options, (line) => process.stderr.write(`${line}\n`))
  process.stdout.write(`\n${printReport(report)}\n`)
  if (options.json) writeFileSync(fromCaller(options.json), `${JSON.stringify(report, null, 2)}\n`)
  return exitCodeOf(report)
}

/** npm changes into the project's folder; INIT_CWD is where the person stood. */
function fromCaller(file: string): string {
  return resolve(childEnvironment({}).INIT_CWD ?? '.', file)
}

async function explain(error: unknown): Promise<number> {
  await unlessInterrupted()
  const plain = error instanceof ConfigurationError
  process.stderr.write(`${plain ? error.message : ((error as Error).stack ?? error)}\n`)
  return 1
}
