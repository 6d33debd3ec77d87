import { Client } from '@/lib/audit/client'
import { searchesPerMinute } from '@/lib/audit/pace'
import { inParallel } from '@/lib/audit/probe-articles'
import { isHarmless, probesFor } from '@/lib/audit/probes'
import type { Answer } from '@/lib/audit/types'
import { wordsIn } from './leaks-of'
import type { SentinelArticle } from './sentinel-article'

type Who = 'anybody' | 'reader'

/** In which a cache could hand on to the next what it made for the one before. */
export const orders = {
  'anonymous, reader, anonymous': ['anybody', 'reader', 'anybody'],
  'reader, anonymous, reader': ['reader', 'anybody', 'reader'],
} satisfies Record<string, Who[]>

interface Visits {
  /** Of the site, or of the cache in front of it. */
  url: string
  article: SentinelArticle
  /** Of a reader whom the gate lets read the article. */
  cookie: string
  order: Who[]
  /** Twice unless said otherwise: with caches cold, and warm. */
  rounds?: number
}

/**
 * Probes the article as one visitor after another. Returns what went wrong: a word that reached
 * somebody anonymous, one that the reader missed, an error.
 */
export async function visitInOrder(visits: Visits): Promise<string[]> {
  const { url, article, cookie, order, rounds = 2 } = visits
  const wrong: string[] = []
  const client = new Client(url, { rate: 1_000, atOnce: 8, searches: searchesPerMinute })
  const wordsOf = ({ headerText, earlier, body }: Answer) =>
    wordsIn(headerText, Buffer.concat([...earlier, body]), article.sealed)
  for (const [turn, who] of Array<Who[]>(rounds).fill(order).flat().entries()) {
    const session = who === 'reader' ? cookie : ''
    const shown = wordsOf(await client.ask(article, session)).length
    const due = who === 'reader' ? article.sealed.length : 0
    if (shown !== due) wrong.push(`${turn}: ${who} is shown ${shown} words, not ${due}`)
    await inParallel(8, probesAbout(article), async (probe) => {
      const first = await client.ask(probe, session)
      // A busy machine may refuse one of many.
      const answer = hasFailed(first) ? await client.ask(probe, session) : first
      const leaks = who === 'anybody' ? new Set([first, answer].flatMap(wordsOf)).size : 0
      if (leaks > 0) wrong.push(`${turn}: ${probe.name} leaks ${leaks} words`)
      if (hasFailed(answer)) {
        wrong.push(`${turn}: ${probe.name} is ${answer.failure ?? answer.status}`)
      }
    })
  }
  client.close()
  return wrong
}

const hasFailed = ({ failure, status }: Answer) => Boolean(failure) || status >= 500

/** The others are about addresses at which there is no page; the audit sends them all. */
const probesAbout = ({ path, slug, access }: SentinelArticle) => {
  const subject = { path, slug, state: access }
  return probesFor(subject).filter((probe) => isHarmless(probe, subject) || probe.path === '/')
}
