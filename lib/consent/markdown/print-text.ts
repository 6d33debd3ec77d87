import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import type { ArticleDocument, Block, Text } from '@/lib/articles/document'

const style: Options = {
  bullet: '-',
  emphasis: '*',
  incrementListMarker: true,
  listItemIndent: 'one',
  resourceLink: true,
  rule: '-',
}

/**
 * The text from which `readText` makes this document again.
 * @throws Error for a picture, an embed, a story or a pull quote: no legal document has one.
 */
export const printText = ({ content }: ArticleDocument): string =>
  toMarkdown({ type: 'root', children: content.map(printBlock) }, style)

function printBlock(block: Block): RootContent {
  switch (block.type) {
    case 'paragraph':
      return printParagraph(block)
    case 'heading':
      return { type: 'heading', depth: block.attrs.level, children: printRuns(block.content) }
    case 'blockquote':
      return { type: 'blockquote', children: block.content.map(printParagraph) }
    case 'bulletList':
      return { type: 'list', spread: false, children: block.content.map(printItem) }
    case 'orderedList':
      return { type: 'list', ordered: true, spread: false, children: block.content.map(printItem) }
    case 'horizontalRule':
      return { type: 'thematicBreak' }
    default:
      throw new Error(`A legal document has no ${block.type}.`)
  }
}

const printParagraph = ({ content }: { content: Text[] }): Paragraph => ({
  type: 'paragraph',
  children: printRuns(content),
})

const printItem = ({ content }: { content: { content: Text[] }[] }): ListItem => ({
  type: 'listItem',
  spread: content.length > 1,
  children: content.map(printParagraph),
})

type MarkType = NonNullable<Text['marks']>[number]['type']

/** Runs that share a mark stand in it together, a link around bold around italic. */
function printRuns(
  runs: Text[],
  marks: MarkType[] = ['link', 'bold', 'italic'],
): PhrasingContent[] {
  const [type, ...inner] = marks
  if (!type) return [{ type: 'text', value: runs.map(({ text }) => text).join('') }]
  return groupBy(runs, (run) => JSON.stringify(markOf(run, type))).flatMap((group) => {
    const children = printRuns(group, inner)
    const mark = group[0] && markOf(group[0], type)
    if (!mark) return children
    if (mark.type === 'link') return [{ type: 'link', url: mark.attrs.href, children }]
    return [{ type: mark.type === 'bold' ? 'strong' : 'emphasis', children }]
  })
}

const markOf = ({ marks = [] }: Text, type: MarkType) => marks.find((mark) => mark.type === type)

/** Neighbours of one name together. */
function groupBy<Item>(items: Item[], nameOf: (item: Item) => string | undefined): Item[][] {
  const groups: { name: string | undefined; items: Item[] }[] = []
  for (const item of items) {
    const name = nameOf(item)
    const last = groups.at(-1)
    if (last && last.name === name) last.items.push(item)
    else groups.push({ name, items: [item] })
  }
  return groups.map((group) => group.items)
}
