import { z } from 'zod'
import { storable, storableText } from '@/lib/platform/storable-text'
import { embedProviders, isEmbedId } from './embeds'

/**
 * The body of an article: ProseMirror JSON, restricted to what this newspaper prints.
 * The schema is the sanitiser: a node, mark or attribute that is not listed is refused.
 */
const httpUrl = z.url({ protocol: /^https?$/ }).max(2000)
const sitePath = z
  .string()
  .regex(/^\/(?![/\\])[^\s\\]*$/, 'must be an address or a path of this site')
  .max(2000)

const linkAddress = storableText(2000).pipe(z.union([httpUrl, sitePath]))

/** Whether a link may lead there. */
export const isLinkAddress = (address: string): boolean => linkAddress.safeParse(address).success

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({ href: linkAddress }),
  }),
])

export const text = z.strictObject({
  type: z.literal('text'),
  text: storableText(20_000).min(1),
  marks: z.array(mark).max(3).optional(),
})

const inlines = z.array(text).min(1)

const paragraph = z.strictObject({ type: z.literal('paragraph'), content: inlines })

const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: inlines,
})

const blockquote = z.strictObject({
  type: z.literal('blockquote'),
  content: z.array(paragraph).min(1),
})

const pullQuote = z.strictObject({
  type: z.literal('pullQuote'),
  attrs: z.strictObject({ attribution: storableText(200).nullable() }),
  content: inlines,
})

const listItem = z.strictObject({
  type: z.literal('listItem'),
  content: z.array(paragraph).min(1),
})

const bulletList = z.strictObject({
  type: z.literal('bulletList'),
  content: z.array(listItem).min(1),
})

const orderedList = z.strictObject({
  type: z.literal('orderedList'),
  content: z.array(listItem).min(1),
})

/** `media` is the id of a stored picture; null where the picture has not been supplied (an imported text). */
const figure = z.strictObject({
  type: z.literal('figure'),
  attrs: z.strictObject({
    media: storableText(100).nullable(),
    alt: storableText(500),
    caption: storableText(1000),
    credit: storableText(200),
    /** It says nothing that the text does not: it needs neither alt text nor credit. */
    decorative: z.literal(true).optional(),
  }),
})

/** `slug` names an article of this site; null where the headline is known and the article is not. */
const relatedStory = z.strictObject({
  type: z.literal('relatedStory'),
  attrs: z.strictObject({
    slug: storableText(200).nullable(),
    headline: storableText(300).min(1),
  }),
})

/** Something on another site, from an allow-list: a link until the reader opens it. */
const embed = z.strictObject({
  type: z.literal('embed'),
  attrs: z
    .strictObject({
      provider: z.enum(embedProviders),
      id: storable,
      title: storableText(200).trim().min(1),
    })
    .refine(isEmbedId, { path: ['id'], error: 'is no name of a video there' }),
})

const horizontalRule = z.strictObject({ type: z.literal('horizontalRule') })

export const block = z.discriminatedUnion('type', [
  paragraph,
  heading,
  blockquote,
  pullQuote,
  bulletList,
  orderedList,
  figure,
  relatedStory,
  embed,
  horizontalRule,
])

export const articleDocument = z.strictObject({
  type: z.literal('doc'),
  content: z.array(block).max(2000),
})

export type Text = z.infer<typeof text>
export type Block = z.infer<typeof block>
export type ArticleDocument = z.infer<typeof articleDocument>
