import type { Block } from './document'

/** The words a reader reads: text of every kind, captions included, credits and links' addresses not. */
export function countWords(blocks: Block[]): number {
  return blocks.reduce((sum, block) => sum + wordsIn(block), 0)
}

function wordsIn(block: Block): number {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'pullQuote':
      return wordsOf(block.content)
    case 'blockquote':
      return countWords(block.content)
    case 'bulletList':
    case 'orderedList':
      return block.content.reduce((sum, item) => sum + countWords(item.content), 0)
    case 'figure':
      return split(block.attrs.caption)
    case 'relatedStory':
    case 'embed':
    case 'horizontalRule':
      return 0
  }
}

const wordsOf = (inlines: { text: string }[]) => split(inlines.map(({ text }) => text).join(''))

const split = (text: string) => text.split(/\s+/).filter(Boolean).length
