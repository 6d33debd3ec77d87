import { z } from 'zod'
import { articleDocument } from '@/lib/articles/document'
import { slug } from '@/lib/articles/schemas'
import { storable } from '@/lib/platform/storable-text'
import { sectionBySlug } from '@/lib/sections/known-sections'

const name = storable.trim().min(1).max(120)

const lead = z.object({
  media: storable.nullable(),
  alt: storable.max(500),
  caption: storable.max(1000),
  credit: storable.max(200),
})

export const articleSection = z
  .string()
  .refine((slug) => sectionBySlug(slug) !== undefined, 'Choose a section.')

export const articleHeadline = storable.trim().min(1, 'Give it a headline.').max(200)

export const articleId = z.uuid()

/** What an article is renamed to. */
export const articleAddress = z.object({
  slug: slug.optional(),
  section: articleSection.optional(),
})

export const newArticle = z.object({
  slug,
  section: articleSection,
  headline: articleHeadline,
  standfirst: storable.trim().max(500),
  place: storable.trim().max(100).nullable().default(null),
  access: z.enum(['free', 'registered', 'premium']),
  /** The byline, in order. An author unknown so far is made. */
  authors: z.array(z.object({ name })).min(1).max(12),
  topics: z
    .array(z.object({ slug, name: storable, description: storable.default('') }))
    .max(20)
    .default([]),
  lead: lead.nullable().default(null),
  body: articleDocument,
  teaserEndsAfter: z.number().int().min(0).nullable().default(null),
  /** The time the publication prints, where it differs from the moment of publishing. */
  firstPublishedAt: z.date().nullable().default(null),
  updatedAt: z.date().nullable().default(null),
})

export type NewArticle = z.input<typeof newArticle>

/** What readers find at the address of a withdrawn article: paragraphs of plain text. */
export const withdrawalNotice = storable
  .trim()
  .min(10, 'Say in a sentence why the article was withdrawn.')
  .max(2000)

export const newCorrection = z.object({
  text: storable.trim().min(1, 'Say what was wrong and what is right.').max(2000),
  /** When it was put right, where that was not now. */
  correctedAt: z.date().nullable().default(null),
})

/** The number of a version of a draft, also from an address or a form. */
export const versionNumber = z.coerce.number().int().min(0).max(1_000_000)
