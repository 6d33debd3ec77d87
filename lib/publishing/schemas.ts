import { z } from 'zod'
import { articleDocument } from '@/lib/articles/document'
import { slug } from '@/lib/articles/schemas'
import { sectionBySlug } from '@/lib/sections/known-sections'

const name = z.string().trim().min(1).max(120)

const lead = z.object({
  media: z.string().nullable(),
  alt: z.string().max(500),
  caption: z.string().max(1000),
  credit: z.string().max(200),
})

export const articleSection = z
  .string()
  .refine((slug) => sectionBySlug(slug) !== undefined, 'Choose a section.')

export const articleHeadline = z.string().trim().min(1, 'Give it a headline.').max(200)

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
  standfirst: z.string().trim().max(500),
  place: z.string().trim().max(100).nullable().default(null),
  access: z.enum(['free', 'registered', 'premium']),
  /** The byline, in order. An author unknown so far is made. */
  authors: z.array(z.object({ name })).min(1).max(12),
  topics: z
    .array(z.object({ slug, name: z.string(), description: z.string().default('') }))
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
export const withdrawalNotice = z
  .string()
  .trim()
  .min(10, 'Say in a sentence why the article was withdrawn.')
  .max(2000)

export const newCorrection = z.object({
  text: z.string().trim().min(1, 'Say what was wrong and what is right.').max(2000),
  /** When it was put right, where that was not now. */
  correctedAt: z.date().nullable().default(null),
})

/** The number of a version of a draft, also from an address or a form. */
export const versionNumber = z.coerce.number().int().min(0).max(1_000_000)
