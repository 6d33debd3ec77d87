import { cleanUpOnSignal, tidyUp } from './cleanup'
import { add, nothing, one, summary, type Tally } from './tally'

type Part = (args: string[]) => Promise<Tally>

/** Loaded one by one: code that does not load fails its own part only. */
const parts: Record<string, Part> = {
  checks: async (args) => (await import('./checks')).runChecks(args),
  unit: async (args) => (await import('./unit-tests')).runUnitTests(args),
  browser: async (args) => (await import('./browser-tests')).runBrowserTests(args),
}

/** Runs all parts in order, or the one that is named, which is handed the other arguments. */
export async function runTests([name, ...args]: string[]): Promise<void> {
  const chosen = name === undefined ? Object.values(parts) : [parts[name] ?? refuseName]
  let total = nothing
  cleanUpOnSignal()
  for (const run of chosen) total = add(total, await runPart(run, args))
  await tidyUp()
  console.log(`\n${summary(total)}`)
  process.exit(total.failed > 0 ? 1 : 0)
}

async function runPart(run: Part, args: string[]): Promise<Tally> {
  try {
    return await run(args)
  } catch (error) {
    console.log(error)
    return one(false)
  }
}

function refuseName(): Promise<Tally> {
  console.log(`Usage: npm test, or npm test -- ${Object.keys(parts).join(' | ')} [arguments]`)
  return Promise.resolve(one(false))
}
