import { describe, expect, it } from 'vitest'
import { articleDocument } from '@/lib/articles/document'
import {
  blockquote,
  bold,
  bulletList,
  figure,
  heading,
  horizontalRule,
  link,
  paragraph,
  pullQuote,
  relatedStory,
} from '@/lib/articles/document-builders'
import { countBlocks, fromEditor, toEditor } from './editor-document'

const everything = [
  paragraph('It ', bold('rained'), ' and ', link('rained', '/world/rain'), '.'),
  heading(2, 'Why'),
  blockquote('One.', 'Two.'),
  pullQuote('It never stopped.', null),
  bulletList(['wet'], ['cold']),
  figure({ media: null, alt: '', caption: 'Rain', credit: '' }),
  relatedStory(null, 'Drought'),
  { type: 'embed' as const, attrs: { provider: 'vimeo' as const, id: '76979871', title: 'Rain' } },
  horizontalRule(),
]
const body = { type: 'doc' as const, content: everything }

describe('an article', () => {
  it.each([null, 0, 1, 4, everything.length])('comes back as it was, teaser %s', (end) => {
    const words = { body, teaserEndsAfter: end }
    expect(fromEditor(toEditor(words))).toEqual(words)
  })

  it('begins with a paragraph to write into', () => {
    const empty = { body: { type: 'doc' as const, content: [] }, teaserEndsAfter: null }
    expect(toEditor(empty).content).toEqual([{ type: 'paragraph' }])
    expect(fromEditor(toEditor(empty))).toEqual(empty)
  })
})

describe('what the editor holds', () => {
  it('loses what is empty and what says nothing', () => {
    const { body, teaserEndsAfter } = fromEditor({
      type: 'doc',
      content: [
        { type: 'paragraph' },
        { type: 'paragraph', content: [{ type: 'text', text: '  ' }] },
        { type: 'heading', attrs: { level: 2 } },
        { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] },
        { type: 'paragraph', content: [{ type: 'text', text: 'Rain.', marks: [] }] },
        { type: 'paragraph' },
        { type: 'teaserEnd' },
        {
          type: 'figure',
          attrs: { media: null, alt: '', caption: 'Rain', credit: '', decorative: false },
        },
      ],
    })
    expect(teaserEndsAfter).toBe(1)
    expect(body.content).toEqual([
      paragraph('Rain.'),
      figure({ media: null, alt: '', caption: 'Rain', credit: '' }),
    ])
  })

  it.each([
    {
      type: 'iframe',
      attrs: { src: 'https://evil.example' },
      content: [{ type: 'text', text: 'x' }],
    },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:x' } }] },
      ],
    },
    { type: 'paragraph', attrs: { onclick: 'x' }, content: [{ type: 'text', text: 'x' }] },
  ])('is refused when no article can hold it: %j', (node) => {
    const { body } = fromEditor({ type: 'doc', content: [node] })
    expect(articleDocument.safeParse(body).success).toBe(false)
  })

  it('is counted without what is empty', () => {
    const text = { type: 'paragraph', content: [{ type: 'text', text: 'Rain.' }] }
    const { before, blocks } = countBlocks([
      text,
      { type: 'paragraph' },
      text,
      { type: 'teaserEnd' },
    ])
    expect(before).toEqual([0, 1, 1, 2])
    expect(blocks).toHaveLength(2)
  })
})
