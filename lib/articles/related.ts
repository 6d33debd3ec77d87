import type { Block } from './document'

/** The slugs of the stories that these blocks point to. */
export const relatedSlugs = (blocks: Block[]): string[] =>
  blocks.flatMap((block) =>
    block.type === 'relatedStory' && block.attrs.slug ? [block.attrs.slug] : [],
  )
