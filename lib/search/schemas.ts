import { z } from 'zod'
import { slugPattern } from '@/lib/articles/address'
import { searchedText } from '@/lib/platform/storable-text'
import { sectionBySlug } from '@/lib/sections/known-sections'

export const longestQuery = 200

/** Postgres knows no year nought. */
const day = z.iso.date().refine((date) => date >= '1000')

/**
 * The parameters of the search page. What is not understood is left out rather than refused: it
 * came with a link that somebody shortened, or from somebody who tries what happens.
 */
export const searchRequest = z.object({
  q: searchedText(longestQuery).catch(''),
  section: z
    .string()
    .refine((slug) => sectionBySlug(slug))
    .optional()
    .catch(undefined),
  /** The slug of an author. */
  writer: z.string().max(120).regex(slugPattern).optional().catch(undefined),
  /** The first and the last day, in the publication's time zone. */
  from: day.optional().catch(undefined),
  to: day.optional().catch(undefined),
  order: z.enum(['best', 'newest']).catch('best'),
  page: z.coerce.number().int().min(1).max(100).catch(1),
  /** The words as they were typed, misspelt or not. */
  exact: z
    .literal('1')
    .transform(() => true)
    .catch(false),
})

export type SearchRequest = z.output<typeof searchRequest>

/** The address of a search; what is as usual is left out. */
export function searchPath(request: Partial<SearchRequest> & { q: string }): string {
  const { q, section, writer, from, to, order, page, exact } = request
  const said = {
    q,
    section,
    writer,
    from,
    to,
    order: order === 'newest' ? order : undefined,
    page: page && page > 1 ? String(page) : undefined,
    exact: exact ? '1' : undefined,
  }
  const words = Object.entries(said).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return `/search?${new URLSearchParams(words)}`
}
