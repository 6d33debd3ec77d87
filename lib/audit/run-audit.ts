import type { Actor } from '@/lib/accounts/types'
import { findAddresses } from './addresses'
import { castInDatabase } from './cast-in-database'
import { Client } from './client'
import { findHiddenSubjects } from './hidden-subjects'
import { Oracle } from './oracle'
import { promisesOf } from './page-promises'
import { type Cast, type Credentials, castFromOutside } from './principals'
import { type Probed, probeArticle, probeCount, type Shown, type Stage } from './probe-articles'
import { probeSearch } from './probe-search'
import { verdictOf } from './report'
import type { AuditReport } from './schemas'
import type { Secret } from './secret'
import { readSubjects } from './subjects'
import { staticFiles, sweepAddresses } from './sweep'
import { Tally } from './tally'
import { compareWithNone } from './timing'
import { type Subject, states } from './types'

export interface AuditOptions {
  site: string
  /** Requests a second, at most. */
  rate: number
  atOnce: number
  /** Searches a minute, at most. */
  searches: number
  /** How many articles of each state are probed. */
  articlesPerState: number
  /** The paths of the articles to probe, whatever their state; null takes the newest of each. */
  only: string[] | null
  /** How many addresses are swept, at most. */
  addresses: number
  /** A third of the requests: each as nobody and as one other visitor, in turns. */
  quick: boolean
  reader: Credentials | null
  /** Who asks for unpublished text; null when the database of the site is not at hand. */
  actor: Actor | null
  /** The folder of the build, when it is that of the site. */
  build: string | null
  say: (line: string) => void
}

/** Tries every known way past the gate of a running site. Changes nothing there that stays. */
export async function runAudit(options: AuditOptions): Promise<AuditReport> {
  const { site, actor } = options
  const client = new Client(site, options)
  const cast = actor
    ? await castInDatabase(site)
    : await castFromOutside(client, site, options.reader)
  try {
    return await audit(client, cast, options)
  } finally {
    await cast.dismiss()
    client.close()
  }
}

async function audit(client: Client, cast: Cast, options: AuditOptions): Promise<AuditReport> {
  const startedAt = new Date()
  const { site, atOnce, quick, say } = options
  const { paths, notTried } = await findAddresses(client, options)
  say(`${paths.length} addresses`)
  const { subjects, secrets, open, unread } = await findSubjects(client, cast, paths, options)
  const stage = {
    client,
    atOnce,
    quick,
    tally: new Tally(),
    oracle: new Oracle(secrets, open),
    sections: [...new Set(subjects.map(({ path }) => path.split('/')[1] ?? ''))],
  }
  const withheld = new Map(secrets.map((secret) => [secret.subject, secret]))
  const probed = subjects.map((subject, turn) => ({
    subject,
    secret: withheld.get(subject) ?? null,
    turn,
  }))
  const probeAll = async () => {
    const shown = await probeArticles(stage, probed, cast, say)
    say('every address')
    await sweep(stage, paths, cast, options)
    return shown
  }
  const [shown, searched] = await Promise.all([
    probeAll(),
    probeSearch(stage, probed, cast.principals),
  ])
  const control = {
    ...shown,
    search: searched.control,
    faults: [...faultsOfControl(subjects, withheld), ...searched.faults],
  }
  await checkPromises(stage, subjects)
  const timing = await compareHidden(stage, subjects)
  const report = {
    site,
    startedAt: startedAt.toISOString(),
    seconds: Math.round((Date.now() - startedAt.getTime()) / 100) / 10,
    requests: client.requests,
    unanswered: stage.tally.unanswered,
    articles: subjects.map((subject) => ({
      state: subject.state,
      path: subject.path,
      withheldSentences: withheld.get(subject)?.sentences.length ?? 0,
    })),
    addresses: paths.length,
    principals: [...cast.principals, cast.control].map(({ name }) => name),
    probesPerArticle: Math.min(...subjects.map(probeCount)),
    counts: stage.tally.counts,
    control,
    findings: stage.tally.findings,
    notTried: [
      ...cast.missing,
      ...notTried,
      ...unread,
      ...searched.notTried,
      ...statesNotTried(subjects, options),
    ],
    timing,
  }
  return { ...report, verdict: verdictOf(report) }
}

async function findSubjects(
  client: Client,
  { control }: Cast,
  paths: string[],
  { site, articlesPerState, only, actor }: AuditOptions,
) {
  const read = await readSubjects({ client, site, control }, only ?? paths, articlesPerState)
  const hidden = actor
    ? await findHiddenSubjects(actor, articlesPerState, only)
    : { subjects: [], secrets: [] }
  return {
    subjects: [...read.subjects, ...hidden.subjects],
    secrets: [...read.secrets, ...hidden.secrets],
    open: read.open,
    unread: read.notTried,
  }
}

async function probeArticles(
  stage: Stage,
  articles: Probed[],
  { principals, control }: Cast,
  say: AuditOptions['say'],
): Promise<Shown> {
  const all: Shown = { asked: 0, shown: 0 }
  for (const article of articles) {
    say(`${article.subject.state} ${article.subject.path}`)
    const { asked, shown } = await probeArticle(stage, article, principals, control)
    all.asked += asked
    all.shown += shown
  }
  return all
}

const faultsOfControl = (subjects: Subject[], withheld: Map<Subject, Secret>): string[] =>
  subjects
    .filter((subject) => subject.state !== 'free' && !withheld.has(subject))
    .map(({ path }) => `${path} is not free, and nothing of it is marked as withheld.`)

async function sweep(stage: Stage, paths: string[], cast: Cast, { build }: AuditOptions) {
  const nobody = cast.principals.slice(0, 1)
  await sweepAddresses(stage, paths, [...cast.principals, cast.control])
  await sweepAddresses(stage, await staticFiles(stage.client, paths, build), nobody)
}

async function checkPromises({ client, tally }: Stage, subjects: Subject[]): Promise<void> {
  for (const subject of subjects) {
    if (subject.state !== 'registered' && subject.state !== 'premium') continue
    tally.findings.push(...(await promisesOf(client, subject)))
  }
}

async function compareHidden({ client, tally }: Stage, subjects: Subject[]) {
  const timings: AuditReport['timing'] = []
  for (const state of ['draft', 'scheduled'] as const) {
    const subject = subjects.find((each) => each.state === state)
    if (!subject) continue
    const { timing, finding } = await compareWithNone(client, subject)
    timings.push(timing)
    if (finding) tally.findings.push(finding)
  }
  return timings
}

function statesNotTried(subjects: Subject[], { actor }: AuditOptions): string[] {
  const tried = new Set(subjects.map(({ state }) => state))
  return states
    .filter((state) => !tried.has(state))
    .map((state) => {
      const isHidden = ['draft', 'scheduled', 'withdrawn'].includes(state)
      const why = isHidden && !actor ? 'needs the database: set DATABASE_URL' : 'none was found'
      return `${state} articles: ${why}`
    })
}
