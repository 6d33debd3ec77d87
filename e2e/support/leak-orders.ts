import type { APIRequestContext } from '@playwright/test'
import { probesFor } from './probes'
import { leaksOf, sendProbe, sendProbes } from './send-probes'
import type { SentinelArticle } from './sentinel-article'

type Who = 'anybody' | 'reader'

/** In which a cache could hand on to the next what it made for the one before. */
export const orders: Record<string, Who[]> = {
  'anonymous, reader, anonymous': ['anybody', 'reader', 'anybody'],
  'reader, anonymous, reader': ['reader', 'anybody', 'reader'],
}

interface Visits {
  article: SentinelArticle
  /** Two browsers: what one is given must not be sent by the other. */
  anybody: APIRequestContext
  reader: APIRequestContext
  /** Of a reader whom the gate lets read the article. */
  cookie: string
  order: Who[]
}

/**
 * Probes the article as one visitor after another, twice: with caches cold, and warm. Returns what
 * went wrong: a word that reached somebody anonymous, one that the reader missed, an error.
 */
export async function visitInOrder({ article, order, ...visits }: Visits): Promise<string[]> {
  const wrong: string[] = []
  const probes = probesFor(article).filter(({ path }) => isAbout(path, article))
  for (const [turn, who] of [...order, ...order].entries()) {
    const cookie = who === 'reader' ? visits.cookie : ''
    const page = await sendProbe(visits[who], { name: 'the page', path: article.path }, cookie)
    const shown = (await leaksOf(page, article.sealed)).length
    const due = who === 'reader' ? article.sealed.length : 0
    if (shown !== due) wrong.push(`${turn}: ${who} is shown ${shown} words, not ${due}`)
    await sendProbes(visits[who], probes, cookie, async (response, { name }) => {
      const leaks = who === 'anybody' ? await leaksOf(response, article.sealed) : []
      if (leaks.length > 0) wrong.push(`${turn}: ${name} leaks ${leaks.length} words`)
      if (response.status() >= 500) wrong.push(`${turn}: ${name} is ${response.status()}`)
    })
  }
  return wrong
}

/** The others are about addresses at which there is no page; the leak tests send them all. */
const isAbout = (path: string, article: SentinelArticle): boolean =>
  [article.path, '/'].includes(path.split('?')[0] ?? '')
