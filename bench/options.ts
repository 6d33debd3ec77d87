import { parseArgs } from 'node:util'
import { z } from 'zod'
import { ConfigurationError } from '@/lib/platform/errors'

const parts = [
  'a',
  'b',
  'c',
  'd',
  'e',
  'f',
  'weights',
  'renders',
  'memory',
  'instances',
  'lighthouse',
  'scale',
] as const

export type Part = (typeof parts)[number]

const count = (most: number) => z.coerce.number('must be a number').int().min(1).max(most)

const schema = z.object({
  /** How long each figure of a round is measured. */
  seconds: count(600).default(8),
  rounds: count(100).default(3),
  /** Of Lighthouse, for each page and way of throttling. */
  runs: count(25).default(5),
  /** Of the memory check; the addresses are a twentieth. */
  visits: count(10_000_000).default(100_000),
  /** Of the check that pages and searches stay quick. */
  articles: count(1_000_000).default(100_000),
  only: z
    .string()
    .default(parts.join(','))
    .transform((list) => list.split(',').map((part) => part.trim()))
    .pipe(z.array(z.enum(parts)))
    .transform((chosen) => new Set<Part>(chosen)),
  json: z.string().nullable().default(null),
})

export type Options = z.infer<typeof schema>

const usage = `npm run bench -- [--seconds N] [--rounds N] [--visits N] [--runs N] [--articles N] [--only ${parts.join(',')}] [--json FILE]`

/** @throws ConfigurationError that says how to call it. */
export function readOptions(args: string[]): Options {
  try {
    return schema.parse(readFlags(args))
  } catch (error) {
    const reason = error instanceof z.ZodError ? flagOf(error) : (error as Error).message
    throw new ConfigurationError(`${reason}\nUsage: ${usage}`)
  }
}

const readFlags = (args: string[]) =>
  parseArgs({
    args,
    options: {
      seconds: { type: 'string' },
      rounds: { type: 'string' },
      visits: { type: 'string' },
      runs: { type: 'string' },
      articles: { type: 'string' },
      only: { type: 'string' },
      json: { type: 'string' },
    },
  }).values

const flagOf = ({ issues }: z.ZodError) =>
  `--${issues[0]?.path[0]?.toString()}: ${issues[0]?.message}`
