import type { Block, Text } from './document'

/** Short hands for writing a document in code: the demo edition, the importer and tests use them. */
type Inline = string | Text

export const bold = (text: string): Text => ({ type: 'text', text, marks: [{ type: 'bold' }] })

export const italic = (text: string): Text => ({ type: 'text', text, marks: [{ type: 'italic' }] })

export const link = (text: string, href: string): Text => ({
  type: 'text',
  text,
  marks: [{ type: 'link', attrs: { href } }],
})

export const paragraph = (...inlines: Inline[]) => ({
  type: 'paragraph' as const,
  content: inlines.map(toText),
})

export const heading = (level: 2 | 3, ...inlines: Inline[]): Block => ({
  type: 'heading',
  attrs: { level },
  content: inlines.map(toText),
})

export const blockquote = (...paragraphs: string[]): Block => ({
  type: 'blockquote',
  content: paragraphs.map((text) => paragraph(text)),
})

export const pullQuote = (quote: string, attribution: string | null): Block => ({
  type: 'pullQuote',
  attrs: { attribution },
  content: [toText(quote)],
})

export const bulletList = (...items: Inline[][]): Block => ({
  type: 'bulletList',
  content: items.map(listItem),
})

export const orderedList = (...items: Inline[][]): Block => ({
  type: 'orderedList',
  content: items.map(listItem),
})

export const figure = (attrs: {
  media: string | null
  alt: string
  caption: string
  credit: string
}): Block => ({ type: 'figure', attrs })

export const relatedStory = (slug: string | null, headline: string): Block => ({
  type: 'relatedStory',
  attrs: { slug, headline },
})

export const horizontalRule = (): Block => ({ type: 'horizontalRule' })

const toText = (inline: Inline): Text =>
  typeof inline === 'string' ? { type: 'text', text: inline } : inline

const listItem = (inlines: Inline[]) => ({
  type: 'listItem' as const,
  content: [paragraph(...inlines)],
})
