import { z } from 'zod'
import { slug } from '@/lib/articles/schemas'
import { searchedText } from '@/lib/platform/storable-text'

/** What a list of topics or authors is asked for. What is not understood is left out. */
export const deskListRequest = z.object({
  q: searchedText(100).catch(''),
  /** The slug after which the list goes on. */
  after: slug.nullable().catch(null),
})

export type DeskListRequest = z.output<typeof deskListRequest>
