import { parseArgs } from 'node:util'
import { readEnv } from '@/lib/platform/env'
import { removeArticles, writeArticles } from './generate/write-articles'

const usage =
  'Usage: DATABASE_URL=… npm run bench:articles -- --count N   (or --remove, which takes them away)'

process.exitCode = await main()

/** Fills a migrated database, which has to be named, with articles to measure by. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { count: { type: 'string' }, remove: { type: 'boolean' } },
  })
  const { DATABASE_URL } = readEnv()
  const count = Number(values.count)
  if (!DATABASE_URL || !(values.remove || (count > 0 && count <= 1_000_000))) {
    process.stderr.write(`${usage}\n`)
    return 2
  }
  const began = performance.now()
  if (values.remove) await removeArticles(DATABASE_URL)
  else await writeArticles(DATABASE_URL, count)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  process.stdout.write(
    `${values.remove ? 'Removed' : `Wrote ${count} articles`} in ${seconds} s.\n`,
  )
  return 0
}
