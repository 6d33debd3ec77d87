import { z } from 'zod'
import { articleDocument } from '@/lib/articles/document'
import { storableText } from '@/lib/platform/storable-text'

/** Each once: a text that was stored with one twice can still be read. */
const ids = (most: number) =>
  z
    .array(z.uuid().toLowerCase())
    .max(most)
    .transform((named) => [...new Set(named)])

/**
 * Everything an editor writes of an article, but its address: what is saved, compared, approved and
 * published as one. A draft may be unfinished; `checks/find-problems.ts` says what is missing.
 */
export const draftContent = z.strictObject({
  headline: storableText(200),
  standfirst: storableText(500),
  place: storableText(100),
  access: z.enum(['free', 'registered', 'premium']),
  /** Ids of authors, in the order of the byline. */
  authors: ids(12),
  /** Ids of topics. */
  topics: ids(20),
  lead: z
    .strictObject({
      /** The id of a stored picture. */
      media: z.string().regex(/^[0-9a-f]{64}$/),
      alt: storableText(500),
      caption: storableText(1000),
      credit: storableText(200),
      decorative: z.literal(true).optional(),
    })
    .nullable(),
  body: articleDocument,
  /** After how many blocks the teaser ends; null leaves it to the rule of cut-teaser.ts. */
  teaserEndsAfter: z.number().int().min(0).max(2000).nullable(),
  /** What it is called where it is shared; empty: as its headline. */
  socialTitle: storableText(200),
  /** The id of a stored picture; null: the one that is drawn of the headline. */
  socialPicture: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
})

export type DraftContent = z.infer<typeof draftContent>

export const emptyContent = (headline: string): DraftContent => ({
  headline,
  standfirst: '',
  place: '',
  access: 'registered',
  authors: [],
  topics: [],
  lead: null,
  body: { type: 'doc', content: [] },
  teaserEndsAfter: null,
  socialTitle: '',
  socialPicture: null,
})

/** A save of a draft as a browser sends it. */
export const draftSave = z.strictObject({
  /** The version that what is sent was made from. */
  baseVersion: z.number().int().min(0),
  /** Made anew for each save: one that is sent twice is one. */
  saveId: z.uuid(),
  /** Whether a person asked for it, or it came by itself. */
  byHand: z.boolean(),
  /** Whether it was made of two texts. */
  merged: z.literal(true).optional(),
  content: draftContent,
})

export type DraftSave = z.infer<typeof draftSave>
