import { db } from '@/lib/platform/db'

const mostWords = 6

/**
 * The query with each word that stands in no article replaced by the printed word most like it;
 * null when there is none. What is found in no published article today is not suggested.
 */
export async function correctSpelling(q: string): Promise<string | null> {
  const words = [...new Set(q.match(/\p{L}{3,40}/gu) ?? [])].slice(0, mostWords)
  const corrections = new Map<string, string>()
  for (const word of words) {
    const correction = await findCorrection(word)
    if (correction) corrections.set(word, withCaseOf(word, correction))
  }
  if (corrections.size === 0) return null
  return q.replace(/\p{L}+/gu, (word) => corrections.get(word) ?? word)
}

async function findCorrection(word: string): Promise<string | null> {
  const [row] = await db().$queryRaw<{ word: string }[]>`
    WITH likely AS (
      SELECT word, similarity(word, lower(unaccent(${word}))) AS likeness FROM "SearchWord"
      WHERE word % lower(unaccent(${word}))
        AND NOT EXISTS (SELECT FROM "SearchDocument" WHERE words @@ plainto_tsquery('standfirst', ${word}))
      ORDER BY likeness DESC, abs(length(word) - ${word.length}), word LIMIT 5
    )
    SELECT word FROM likely
    WHERE EXISTS (SELECT FROM "SearchDocument" WHERE words @@ plainto_tsquery('standfirst', likely.word))
    ORDER BY likeness DESC, abs(length(word) - ${word.length}), word LIMIT 1`
  return row?.word ?? null
}

const withCaseOf = (typed: string, word: string): string =>
  typed[0] === typed[0]?.toLocaleUpperCase() ? word[0]?.toLocaleUpperCase() + word.slice(1) : word
