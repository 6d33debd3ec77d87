import { ZodError, z } from 'zod'
import { disconnectDb } from '@/lib/platform/db'
import { provideEnv, readEnvBesideSite } from '@/lib/platform/env'
import { ConfigurationError, InvalidInputError, NotFoundError } from '@/lib/platform/errors'
import { openSiteDatabase } from '@/lib/platform/site-database'
import { readSections } from '@/lib/sections/read-sections'
import { PlainTextError } from '@/lib/transfer/plain-text-error'
import { migrate } from '@/prisma/migrate'
import { type Command, UsageError } from './command'
import { correctCommand } from './correct-command'
import { eraseAgainCommand } from './erase-again-command'
import { importCommand } from './import-command'
import { inviteStaffCommand } from './invite-staff-command'
import { listCommand } from './list-command'
import { publishCommand } from './publish-command'
import { removeFactorsCommand } from './remove-factors-command'
import { renameCommand } from './rename-command'
import { scheduleCommand, unscheduleCommand } from './schedule-command'
import { withdrawCommand } from './withdraw-command'

const commands: Command[] = [
  importCommand,
  listCommand,
  publishCommand,
  correctCommand,
  renameCommand,
  scheduleCommand,
  unscheduleCommand,
  withdrawCommand,
  inviteStaffCommand,
  removeFactorsCommand,
  eraseAgainCommand,
]

/** The newsroom's command line: 0 when done, 1 when refused, 2 when not understood. */
export async function run([name, ...args]: string[]): Promise<number> {
  const command = commands.find((each) => each.name === name)
  if (!command) {
    console.log(help())
    return name === undefined || name === 'help' ? 0 : 2
  }
  try {
    const task = command.parse(args)
    await withSite(async () => console.log(await task()))
    return 0
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\nUsage: npm run cli -- ${command.usage}`)
      return 2
    }
    console.error(explain(error))
    return 1
  }
}

/** With the database of the running site, or with the embedded one started for a moment. */
async function withSite(task: () => Promise<void>): Promise<void> {
  const { env, close } = await openSiteDatabase(await readEnvBesideSite())
  try {
    provideEnv(env)
    await migrate(env.DATABASE_URL)
    await readSections()
    await task()
  } finally {
    await disconnectDb()
    await close()
  }
}

const expected = [ConfigurationError, InvalidInputError, NotFoundError, PlainTextError]

/** In words where the person can do something about it; with the stack where we can. */
function explain(error: unknown): unknown {
  if (error instanceof ZodError) return z.prettifyError(error)
  return expected.some((kind) => error instanceof kind) ? (error as Error).message : error
}

const help = (): string =>
  [
    'The newsroom’s command line.',
    '',
    ...commands.flatMap(({ usage, summary }) => [
      `  npm run cli -- ${usage}`,
      `      ${summary}`,
      '',
    ]),
  ].join('\n')
