import type { Subject } from './types'
import { sentencesOf, wordsOf } from './words'

/** Text and addresses of one article that some visitors must not get. */
export interface Secret {
  subject: Subject
  sentences: Sentence[]
  /** What is found letter by letter: addresses of pictures and links, words that are no words. */
  tokens: string[]
  /** Three words of the withheld text with which a search could be asked. */
  rareWords: string[]
}

export interface Sentence {
  text: string
  words: string[]
  /** The whole of a piece, such as a caption: it can leak alone. */
  alone: boolean
}

/** Pieces of prose, such as a paragraph, a caption or an alternative text, and addresses. */
export interface Pieces {
  prose: string[]
  addresses: string[]
}

/** What is withheld of an article: what its pieces say, but for what stands in the open. */
export function makeSecret(subject: Subject, { prose, addresses }: Pieces, open: Pieces): Secret {
  const openWords = new Set(open.prose.flatMap(wordsOf))
  const openText = open.addresses.join('\n')
  const sentences = prose
    .map(sentencesOf)
    .flatMap((piece) =>
      piece.map((text) => ({ text, words: wordsOf(text), alone: piece.length === 1 })),
    )
    .filter(({ words }) => words.length > 0)
  const oddWords = sentences.flatMap(({ words }) => words.filter(isOdd))
  const tokens = [
    ...addresses.filter((address) => !openText.includes(address)),
    ...oddWords.filter((word) => !openWords.has(word)),
  ]
  const rareWords = rareIn(sentences).filter((word) => !openWords.has(word))
  return {
    subject,
    sentences,
    tokens: [...new Set(tokens)],
    rareWords: rareWords.slice(0, 3),
  }
}

/** The long words that occur once, the longest first. */
function rareIn(sentences: Sentence[]): string[] {
  const counts = new Map<string, number>()
  for (const word of sentences.flatMap(({ words }) => words)) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts]
    .filter(([word, count]) => count === 1 && /^\p{L}{7,}$/u.test(word))
    .map(([word]) => word)
    .sort((a, b) => b.length - a.length)
}

/** Long, of letters and digits: nobody writes it twice. */
const isOdd = (word: string): boolean => word.length >= 12 && /\d/.test(word) && /[a-z]/.test(word)
