import { type Result, runNode } from './command'
import { runStep } from './step'
import { add, nothing, one, type Tally } from './tally'

type Check = { name: string; run: () => Promise<Result> }

const checks: Check[] = [
  {
    name: 'format and lint',
    run: () =>
      runNode(['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']),
  },
  {
    name: 'promises and exhaustive switches',
    run: () => runNode(['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings']),
  },
  { name: 'types', run: checkTypes },
  { name: 'structure', run: () => runNode(['--import', 'tsx', 'scripts/check-structure.ts']) },
  {
    name: 'dead code',
    run: () => runNode(['node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints']),
  },
  {
    name: 'migrations equal the schema',
    run: () => runNode(['--import', 'tsx', 'prisma/write-migration.ts', '--check']),
  },
]

/** All checks, or those whose names contain one of the words. */
export async function runChecks(words: string[]): Promise<Tally> {
  const chosen = checks.filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  )
  let tally = nothing
  for (const { name, run } of chosen) {
    const { exitCode } = await runStep(name, run)
    tally = add(tally, one(exitCode === 0))
  }
  return tally
}

/** From the beginning: what an earlier run remembers has passed for new types of the database. */
const tsc = ['node_modules/typescript/bin/tsc', '--noEmit', '--incremental', 'false']

/** Next writes the types of the routes; without them a link to a page that is gone compiles. */
async function checkTypes(): Promise<Result> {
  const routes = await runNode(['node_modules/next/dist/bin/next', 'typegen'])
  return routes.exitCode === 0 ? runNode(tsc) : routes
}
