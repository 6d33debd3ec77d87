import type { Block, Text } from '@/lib/articles/document'

/** A paragraph, heading or item of a list, as plain text. */
export interface Passage {
  text: string
  /** The heading it stands under. */
  under: string | null
}

export function passagesOf(blocks: Block[]): Passage[] {
  let under: string | null = null
  return blocks.flatMap((block): Passage[] => {
    if (block.type === 'heading') under = joined(block.content)
    const heading = under
    return textsOf(block).map((text) => ({ text, under: text === heading ? null : heading }))
  })
}

function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'pullQuote':
      return [joined(block.content)]
    case 'blockquote':
      return block.content.map(({ content }) => joined(content))
    case 'bulletList':
    case 'orderedList':
      return block.content.map((item) =>
        item.content.map(({ content }) => joined(content)).join(' '),
      )
    case 'figure':
    case 'relatedStory':
    case 'embed':
    case 'horizontalRule':
      return []
  }
}

const joined = (texts: Text[]): string => texts.map(({ text }) => text).join('')
