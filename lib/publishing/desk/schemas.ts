import { z } from 'zod'
import { slug } from '@/lib/articles/schemas'
import { searchedText } from '@/lib/platform/storable-text'
import { articleSection } from '../schemas'

/** Where an article stands, for the newsroom: its status, and what is worked on. */
export const deskStates = {
  writing: 'Being written',
  in_review: 'In review',
  approved: 'Approved',
  scheduled: 'Scheduled',
  published: 'Published',
  changed: 'Published, with newer text',
  withdrawn: 'Withdrawn',
} as const

export type DeskState = keyof typeof deskStates

export const deskOrders = {
  changed: 'Last changed',
  scheduled: 'Scheduled time',
  headline: 'Headline',
} as const

const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().catch(null)

/** What an address of the list asks for; what it cannot mean is left out. */
export const deskQuery = z.object({
  q: searchedText(100).catch(''),
  state: optional(z.enum(Object.keys(deskStates) as [DeskState, ...DeskState[]])),
  section: optional(articleSection),
  access: optional(z.enum(['free', 'registered', 'premium'])),
  /** The slug of an author of the byline. */
  author: optional(slug),
  mine: z.literal('yes').nullable().catch(null),
  order: z.enum(Object.keys(deskOrders) as [keyof typeof deskOrders]).catch('changed'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export type DeskQuery = z.infer<typeof deskQuery>
