import type { RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { ArticleDocument, Block } from '@/lib/articles/document'
import type { Figures } from '../figures'
import { findIntricate } from './intricate'
import type { TextProblem } from './problem'
import { readInlines } from './read-inlines'
import { lineOf, type Notes, refusals } from './refusals'

export interface ReadText {
  /** With its placeholders as they were written. */
  document: ArticleDocument
  /** While there are any, the document lacks what they are about. */
  problems: TextProblem[]
}

/** An underline makes no heading, and no space in front makes code: both happen by accident. */
const disabled = { disable: { null: ['setextUnderline', 'codeIndented', 'definition'] } }

/**
 * Reads a text in Markdown, of which it takes headings of the second and third level, paragraphs,
 * lists, quotations, rules, bold, italic and links; `figures` says which placeholders there are.
 */
export function readText(source: string, figures: Figures): ReadText {
  const intricate = findIntricate(source)
  if (intricate.length > 0) return { document: { type: 'doc', content: [] }, problems: intricate }
  const notes: Notes = { figures, problems: [] }
  const { children } = fromMarkdown(source, { extensions: [disabled] })
  const content = children.flatMap((node) => readBlock(node, notes))
  if (children.length === 0) notes.problems.push({ line: 1, says: 'There is no text yet.' })
  return { document: { type: 'doc', content }, problems: notes.problems }
}

function readBlock(node: RootContent, notes: Notes): Block[] {
  switch (node.type) {
    case 'heading':
      return readHeading(node, notes)
    case 'list':
      return readList(node, notes)
    case 'blockquote':
      return withContent('blockquote', readParagraphs(node, notes), node, notes)
    case 'thematicBreak':
      return [{ type: 'horizontalRule' }]
    case 'paragraph':
      return readParagraphs({ children: [node] }, notes)
    default:
      return refuse(node, notes)
  }
}

function readHeading(node: Extract<RootContent, { type: 'heading' }>, notes: Notes): Block[] {
  const content = readInlines(node.children, notes)
  const level = node.depth
  if (level !== 2 && level !== 3) return refuse(node, notes, refusals.headingLevel)
  if (content.length === 0) return refuse(node, notes, refusals.empty)
  return [{ type: 'heading', attrs: { level }, content }]
}

function readList(node: Extract<RootContent, { type: 'list' }>, notes: Notes): Block[] {
  if (node.ordered && node.start !== 1) refuse(node, notes, refusals.listStart)
  const content = node.children.flatMap((item) =>
    withContent('listItem', readParagraphs(item, notes), item, notes),
  )
  const type = node.ordered ? 'orderedList' : 'bulletList'
  return content.length === 0 ? [] : [{ type, content }]
}

type Paragraph = Extract<Block, { type: 'paragraph' }>

/** What may stand in an item of a list or in a quotation. */
const readParagraphs = ({ children }: { children: RootContent[] }, notes: Notes): Paragraph[] =>
  children.flatMap((node): Paragraph[] => {
    if (node.type !== 'paragraph') return refuse(node, notes, refusals.nested)
    const content = readInlines(node.children, notes)
    return content.length === 0 ? [] : [{ type: 'paragraph', content }]
  })

function withContent<Type extends 'blockquote' | 'listItem'>(
  type: Type,
  content: Paragraph[],
  node: { type: string; children: unknown[] } & Parameters<typeof lineOf>[0],
  notes: Notes,
): { type: Type; content: Paragraph[] }[] {
  if (node.children.length === 0) refuse(node, notes, refusals.empty)
  return content.length === 0 ? [] : [{ type, content }]
}

function refuse(
  node: { type: string } & Parameters<typeof lineOf>[0],
  { problems }: Notes,
  says = refusals.unknown[node.type] ?? refusals.other,
): [] {
  problems.push({ line: lineOf(node), says })
  return []
}
