import { z } from 'zod'
import { states } from './types'

const state = z.enum(states)

/** What went wrong at one address for one principal. */
const finding = z.object({
  kind: z.enum(['leak', 'differs', 'error', 'promise']),
  family: z.string(),
  probe: z.string(),
  path: z.string(),
  principal: z.string(),
  state: state.nullable(),
  /** Leaked: the sentences. Else what was seen. */
  what: z.array(z.string()),
  /** The path of the article that leaked. */
  article: z.string().nullable(),
})

const count = z.object({
  family: z.string(),
  state: z.enum([...states, 'any']),
  principal: z.string(),
  held: z.number(),
  failed: z.number(),
})

/** What an audit found, as --json writes it and the newsroom keeps it. */
export const auditReport = z.object({
  site: z.string(),
  startedAt: z.iso.datetime(),
  seconds: z.number(),
  requests: z.number(),
  unanswered: z.number(),
  articles: z.array(z.object({ state, path: z.string(), withheldSentences: z.number() })),
  addresses: z.number(),
  principals: z.array(z.string()),
  /** Of one article, without repetitions. */
  probesPerArticle: z.number(),
  counts: z.array(count),
  control: z.object({
    asked: z.number(),
    shown: z.number(),
    /** How often the search had to find an article by its headline, and did. */
    search: z.object({ asked: z.number(), found: z.number() }).default({ asked: 0, found: 0 }),
    faults: z.array(z.string()),
  }),
  findings: z.array(finding),
  /** In words: what could not be tried, and why. */
  notTried: z.array(z.string()),
  /** Of a draft or scheduled article against none, in milliseconds. */
  timing: z.array(
    z.object({
      path: z.string(),
      hiddenMs: z.number(),
      absentMs: z.number(),
      differs: z.boolean(),
    }),
  ),
  verdict: z.enum(['held', 'leaked', 'proves nothing']),
})

export type AuditReport = z.infer<typeof auditReport>
export type Finding = z.infer<typeof finding>
export type Count = z.infer<typeof count>
