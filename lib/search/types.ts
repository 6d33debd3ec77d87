import type { ArticleCard } from '@/lib/articles/types'

/** A piece of text that anybody may read; `marked` where it is what was looked for. */
export interface TextPart {
  text: string
  marked: boolean
}

export interface SearchResult {
  article: ArticleCard
  headline: TextPart[]
  /** The passage of the standfirst and the teaser that fits best. */
  passage: TextPart[]
}

export interface Found {
  results: SearchResult[]
  /** How many articles are on all pages together. */
  total: number
  /** Whether that is all that match: else these are the newest of them. */
  isWhole: boolean
  page: number
  pages: number
}

export type SearchOutcome =
  /** Nothing was asked. */
  | { kind: 'unasked' }
  /** Words that stand everywhere, or nothing but what is to be left out. */
  | { kind: 'too-common' }
  /** This network asked too often. */
  | { kind: 'too-often'; retryAfterSeconds: number }
  /** It matches so much that it could not be sorted in time. */
  | { kind: 'too-wide' }
  | ({
      kind: 'found'
      /** What was looked for instead, where the words as they were typed found nothing. */
      corrected: string | null
    } & Found)

export interface Writer {
  slug: string
  name: string
}
