import { parseFragment } from 'parse5'
import { expect, it } from 'vitest'
import { block, isLinkAddress } from '@/lib/articles/document'
import { parseEmbedAddress } from '@/lib/articles/embeds'
import { draftContent, emptyContent } from '../drafts/content'
import { cleanPastedHtml } from './clean-pasted-html'
import { attribute, type Element, type Node } from './parsed'
import { hostileLinks, hostileMarkup } from './sample-attacks'

const kept = new Map([
  ['p', []],
  ['h2', []],
  ['h3', []],
  ['blockquote', []],
  ['ul', []],
  ['ol', []],
  ['li', []],
  ['hr', []],
  ['strong', []],
  ['em', []],
  ['a', ['href']],
  ['figure', ['data-figure', 'data-media', 'data-alt', 'data-caption', 'data-credit']],
  ['aside', ['data-headline', 'data-slug']],
  ['div', ['data-provider', 'data-id', 'data-title', 'data-pull-quote', 'data-attribution']],
])

const elementsIn = (node: Node): Element[] =>
  'tagName' in node ? [node, ...node.childNodes.flatMap(elementsIn)] : []

it('there are enough of them', () => {
  expect(hostileMarkup.length).toBeGreaterThanOrEqual(150)
})

it.each(hostileMarkup)('pasted, leaves nothing but words: %j', (attack) => {
  for (const html of [attack, `<p>before ${attack} after</p>`, `<ul><li>${attack}</li></ul>`]) {
    const clean = cleanPastedHtml(html).html
    for (const element of parseFragment(clean).childNodes.flatMap(elementsIn)) {
      expect([...kept.keys()]).toContain(element.tagName)
      const names = element.attrs.map(({ name }) => name)
      expect([...(kept.get(element.tagName) ?? []), 'data-pm-slice']).toEqual(
        expect.arrayContaining(names),
      )
      if (names.includes('href')) expect(isLinkAddress(attribute(element, 'href'))).toBe(true)
    }
    expect(cleanPastedHtml(clean).html, 'what is clean stays as it is').toBe(clean)
  }
})

it.each(hostileLinks)('is no address of a link, a video or a picture: %j', (address) => {
  const link = { type: 'link', attrs: { href: address } }
  const text = { type: 'text', text: 'x', marks: [link] }
  expect(block.safeParse({ type: 'paragraph', content: [text] }).success).toBe(false)
  expect(parseEmbedAddress(address)).toBeNull()
  const embed = { provider: 'youtube', id: address, title: 'x' }
  expect(block.safeParse({ type: 'embed', attrs: embed }).success).toBe(false)
  const lead = { media: address, alt: '', caption: '', credit: '' }
  const draft = emptyContent('x')
  expect(draftContent.safeParse({ ...draft, lead }).success).toBe(false)
  expect(draftContent.safeParse({ ...draft, socialPicture: address }).success).toBe(false)
})
