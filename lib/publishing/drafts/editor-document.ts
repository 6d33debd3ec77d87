import type { ArticleDocument, Block } from '@/lib/articles/document'
import type { DraftContent } from './content'

/** A node of the editor, as it writes itself. It may hold what an article cannot: empty paragraphs. */
export interface EditorNode {
  type?: string
  text?: string
  attrs?: Record<string, unknown>
  marks?: EditorMark[]
  content?: EditorNode[]
}

interface EditorMark {
  type: string
  attrs?: Record<string, unknown>
}

/** Where the teaser ends is a line in the text of the editor, so that it moves with the text. */
export const teaserEnd = 'teaserEnd'

type Words = Pick<DraftContent, 'body' | 'teaserEndsAfter'>

/** The text for the editor, with the line where the teaser ends, if an editor set it. */
export function toEditor({ body, teaserEndsAfter }: Words): EditorNode {
  const blocks: EditorNode[] = [...body.content]
  if (teaserEndsAfter !== null) blocks.splice(teaserEndsAfter, 0, { type: teaserEnd })
  return { type: 'doc', content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }] }
}

/**
 * What the editor holds as an article: without what is empty, without attributes that say nothing.
 * Whether an article can hold it is for the server to say: a text that is too long is not lost by it.
 */
export function fromEditor(doc: EditorNode): Words {
  const blocks = (doc.content ?? []).flatMap(cleaned)
  const line = blocks.findIndex(isLine)
  const content = blocks.filter((block) => !isLine(block)) as ArticleDocument['content']
  return { body: { type: 'doc', content }, teaserEndsAfter: line < 0 ? null : line }
}

/** How many blocks of the article stand before each block of the editor, and the blocks themselves. */
export function countBlocks(nodes: EditorNode[]): { before: number[]; blocks: Block[] } {
  const before: number[] = []
  const blocks: Block[] = []
  for (const node of nodes) {
    before.push(blocks.length)
    for (const each of cleaned(node)) if (!isLine(each)) blocks.push(each as Block)
  }
  return { before, blocks }
}

const isLine = ({ type }: EditorNode): boolean => type === teaserEnd

/** The node without what is empty; nothing when nothing is left. */
function cleaned(node: EditorNode): EditorNode[] {
  if (node.type === 'text') return node.text ? [cleanText(node)] : []
  if (isLine(node) || leaves.has(node.type ?? '')) return [withoutNothing(node)]
  const content = (node.content ?? []).flatMap(cleaned)
  const says = content.some((child) => child.type !== 'text' || child.text?.trim())
  return says ? [{ ...withoutNothing(node), content }] : []
}

const leaves = new Set(['figure', 'relatedStory', 'embed', 'horizontalRule'])

function cleanText({ text = '', marks = [] }: EditorNode): EditorNode {
  return { type: 'text', text, ...(marks.length > 0 && { marks: marks.map(withoutNothing) }) }
}

/** Attributes that may be null, since null says something there. */
const saysNull = new Set(['media', 'slug', 'attribution'])

function withoutNothing<Thing extends EditorNode | EditorMark>({ type, attrs }: Thing): Thing {
  const kept = Object.entries(attrs ?? {}).filter(
    ([name, value]) => (value !== null || saysNull.has(name)) && value !== false,
  )
  return { type, ...(kept.length > 0 && { attrs: Object.fromEntries(kept) }) } as Thing
}
