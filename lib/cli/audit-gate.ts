import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { searchesPerMinute } from '@/lib/audit/pace'
import { printReport } from '@/lib/audit/print-report'
import { runAudit } from '@/lib/audit/run-audit'
import { disconnectDb } from '@/lib/platform/db'
import { type Env, provideEnv, readEnvBesideSite } from '@/lib/platform/env'
import { openSiteDatabase } from '@/lib/platform/site-database'
import { actor } from './command'

const usage = `npm run audit:gate -- [--site URL] [--reader EMAIL:PASSWORD] [--articles N] [--only PATH …]
                     [--addresses N] [--rate N] [--at-once N] [--searches N] [--quick] [--json FILE]
                     [--verbose]`

const count = (most: number) => z.coerce.number('must be a number').int().min(1).max(most)

const schema = z.object({
  /** The site that runs here, when none is named. */
  site: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  reader: z
    .string()
    .regex(/^[^:]+@[^:]+:.+$/, 'must be an address and a password, like ada@example.com:secret')
    .transform((text) => ({
      email: text.slice(0, text.indexOf(':')),
      password: text.slice(text.indexOf(':') + 1),
    }))
    .optional(),
  articles: count(1000).default(2),
  only: z.array(z.string().startsWith('/', 'is a path, like /world/a-story')).optional(),
  addresses: count(100_000).default(300),
  rate: count(10_000).default(150),
  'at-once': count(200).default(8),
  searches: count(10_000).default(searchesPerMinute),
  quick: z.boolean().default(false),
  json: z.string().optional(),
  verbose: z.boolean().default(false),
})

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  return 1
})

/** 0 when the gate held, 1 when it did not or nothing was proved, 2 when not understood. */
async function main(args: string[]): Promise<number> {
  const options = readOptions(args)
  if (!options) return 2
  const env = await readEnvBesideSite()
  const site = new URL(options.site ?? env.SITE_URL).origin
  const isHere = site === env.SITE_URL
  const build = resolve('.next')
  const audit = (auditor: typeof actor | null) =>
    runAudit({
      site,
      rate: options.rate,
      atOnce: options['at-once'],
      searches: options.searches,
      articlesPerState: options.articles,
      only: options.only ?? null,
      addresses: options.addresses,
      quick: options.quick,
      reader: options.reader ?? null,
      actor: auditor,
      build: isHere && existsSync(join(build, 'app-path-routes-manifest.json')) ? build : null,
      say: (line) => process.stderr.write(`${line}\n`),
    })
  const hasDatabase = isHere || env.DATABASE_URL !== undefined
  const report = hasDatabase ? await withDatabase(env, () => audit(actor)) : await audit(null)
  if (options.json) await writeFile(fromCaller(env, options.json), JSON.stringify(report, null, 2))
  console.log(printReport(report, options.verbose))
  return report.verdict === 'held' ? 0 : 1
}

function readOptions(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        site: { type: 'string' },
        reader: { type: 'string' },
        articles: { type: 'string' },
        only: { type: 'string', multiple: true },
        addresses: { type: 'string' },
        rate: { type: 'string' },
        'at-once': { type: 'string' },
        searches: { type: 'string' },
        quick: { type: 'boolean' },
        json: { type: 'string' },
        verbose: { type: 'boolean' },
      },
    })
    return schema.parse(values)
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
    console.error(`${reason}\nUsage: ${usage}`)
    return null
  }
}

async function withDatabase<Result>(given: Env, work: () => Promise<Result>): Promise<Result> {
  const { env, close } = await openSiteDatabase(given)
  try {
    provideEnv(env)
    return await work()
  } finally {
    await disconnectDb()
    await close()
  }
}

function fromCaller({ INIT_CWD = '.' }: Env, file: string): string {
  return resolve(INIT_CWD, file)
}
