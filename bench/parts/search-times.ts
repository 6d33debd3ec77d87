import { placeName, sealedWord } from '@/bench/generate/compose'
import { quantile } from '@/bench/report/statistics'
import { createRandom, type Random } from '@/bench/stage/random'
import { searchRequest } from '@/lib/search/schemas'
import { searchArticles } from '@/lib/search/search-articles'

export interface SearchTimes {
  queries: number
  p50Ms: number
  p95Ms: number
  p99Ms: number
  /** Searches for words of gated text that found an article. */
  leaks: number
}

const queries = 400

/** Rare names, words that thousands of articles share, phrases, filters, and names misspelt. */
const kinds: ((random: Random) => Record<string, string>)[] = [
  (random) => ({ q: placeName(random) }),
  (random) => ({ q: `${random.pick(common)} ${placeName(random)}` }),
  (random) => ({ q: random.pick(common) }),
  (random) => ({ q: `${random.pick(common)} ${random.pick(common)}` }),
  (random) => ({ q: `"${random.pick(phrases)}"` }),
  (random) => ({ q: random.pick(common), section: 'world', order: 'newest' }),
  (random) => ({ q: random.pick(common), writer: 'generated-7', from: '2020-01-01' }),
  (random) => ({ q: misspelt(placeName(random)) }),
]

const common = [
  'ministers',
  'bridge',
  'rates',
  'harbour',
  'election',
  'said',
  'city',
  'years',
  'railway',
]
const phrases = ['final vote', 'flood defences', 'early election', 'more rain']

/** Asks in the process, one after the other, as the page does, and looks for what must not be found. */
export async function timeSearches(articles: number): Promise<SearchTimes> {
  const random = createRandom(7)
  const times: number[] = []
  for (let number = -20; number < queries; number += 1) {
    const asked = kinds[Math.abs(number) % kinds.length]?.(random)
    const began = performance.now()
    await searchArticles(searchRequest.parse(asked), networkOf(number))
    if (number >= 0) times.push(performance.now() - began)
  }
  return {
    queries,
    p50Ms: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    p99Ms: quantile(times, 0.99),
    leaks: await countLeaks(articles),
  }
}

async function countLeaks(articles: number): Promise<number> {
  let leaks = 0
  for (let number = 0; number < articles; number += Math.ceil(articles / 50)) {
    for (const q of [sealedWord(number), `"so much for ${sealedWord(number)}"`]) {
      const outcome = await searchArticles(searchRequest.parse({ q }), networkOf(number))
      if (outcome.kind === 'found' && outcome.total > 0) leaks += 1
    }
  }
  return leaks
}

/** So that no limit is hit: as many readers. */
const networkOf = (number: number) => `2001:db8:${Math.abs(number % 60_000).toString(16)}::1`

/** Two letters changed places. */
const misspelt = (name: string) => name.slice(0, 2) + name[3] + name[2] + name.slice(4)
