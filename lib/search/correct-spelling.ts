import type { Transaction } from '@/lib/platform/db'
import { inTime } from './in-time'

const mostWords = 6

/**
 * The query with each word that stands in no article replaced by the printed word most like it;
 * null when there is none, or none was found in time. What is found in no published article today
 * is not suggested.
 */
export async function correctSpelling(q: string): Promise<string | null> {
  const words = [...new Set(q.match(/\p{L}{3,40}/gu) ?? [])].slice(0, mostWords)
  const found = await inTime((transaction) => findCorrections(transaction, words))
  if (!found || found.length === 0) return null
  const corrections = new Map(found.map(({ typed, word }) => [typed, withCaseOf(typed, word)]))
  return q.replace(/\p{L}+/gu, (word) => corrections.get(word) ?? word)
}

interface Correction {
  typed: string
  word: string
}

const findCorrections = (transaction: Transaction, words: string[]): Promise<Correction[]> =>
  transaction.$queryRaw<Correction[]>`
    SELECT typed, correction.word FROM unnest(${words}::text[]) AS typed
    CROSS JOIN LATERAL (
      WITH likely AS MATERIALIZED (
        SELECT word, similarity(word, lower(unaccent(typed))) AS likeness FROM "SearchWord"
        WHERE word % lower(unaccent(typed))
          AND NOT EXISTS (SELECT FROM "SearchDocument" WHERE words @@ plainto_tsquery('standfirst', typed))
        ORDER BY likeness DESC, abs(length(word) - length(typed)), word LIMIT 5
      )
      SELECT word FROM likely
      WHERE EXISTS (SELECT FROM "SearchDocument" WHERE words @@ plainto_tsquery('standfirst', likely.word))
      ORDER BY likeness DESC, abs(length(word) - length(typed)), word LIMIT 1
    ) AS correction`

const withCaseOf = (typed: string, word: string): string =>
  typed[0] === typed[0]?.toLocaleUpperCase() ? word[0]?.toLocaleUpperCase() + word.slice(1) : word
