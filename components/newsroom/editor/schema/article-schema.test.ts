import { getSchema } from '@tiptap/core'
import { describe, expect, it } from 'vitest'
import type { ArticleDocument } from '@/lib/articles/document'
import {
  blockquote,
  bold,
  bulletList,
  figure,
  heading,
  horizontalRule,
  italic,
  link,
  orderedList,
  paragraph,
  pullQuote,
  relatedStory,
} from '@/lib/articles/document-builders'
import { fromEditor, toEditor } from '@/lib/publishing/drafts/editor-document'
import { articleSchema } from './article-schema'

const schema = getSchema(articleSchema)

describe('the editor', () => {
  it('can hold what an article can, the line of its teaser, and nothing else', () => {
    const blocks = ['blockquote', 'bulletList', 'embed', 'figure', 'heading', 'horizontalRule']
    const others = ['orderedList', 'paragraph', 'pullQuote', 'relatedStory', 'teaserEnd']
    const inside = ['doc', 'listItem', 'text']
    expect(Object.keys(schema.nodes).sort()).toEqual([...blocks, ...others, ...inside].sort())
    expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'italic', 'link'])
  })

  it('gives an article back as it was', () => {
    const body: ArticleDocument = {
      type: 'doc',
      content: [
        paragraph('It ', bold('rained'), ' ', italic('and'), ' ', link('rained', '/world/rain')),
        heading(2, 'Why'),
        heading(3, 'How'),
        blockquote('One.', 'Two.'),
        pullQuote('It never stopped.', 'Ada'),
        bulletList(['wet'], ['cold']),
        orderedList(['first']),
        figure({ media: 'a'.repeat(64), alt: 'Rain', caption: 'Rain', credit: 'Ada' }),
        {
          type: 'figure',
          attrs: { media: null, alt: '', caption: '', credit: '', decorative: true },
        },
        relatedStory('drought', 'Drought'),
        { type: 'embed', attrs: { provider: 'vimeo', id: '76979871', title: 'Rain' } },
        horizontalRule(),
      ],
    }
    const words = { body, teaserEndsAfter: 3 }
    const node = schema.nodeFromJSON(toEditor(words))
    node.check()
    expect(fromEditor(node.toJSON())).toEqual(words)
  })

  it.each([
    { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'heading' }] }] },
    { type: 'blockquote', content: [{ type: 'blockquote', content: [{ type: 'paragraph' }] }] },
    { type: 'pullQuote', content: [{ type: 'paragraph' }] },
  ])('cannot hold %j', (block) => {
    expect(() => schema.nodeFromJSON({ type: 'doc', content: [block] }).check()).toThrow()
  })
})
