import { mergeAttributes, Node } from '@tiptap/core'
import type { DOMOutputSpec } from '@tiptap/pm/model'
import { type EmbedProvider, embedAddress, embedName, isEmbedId } from '@/lib/articles/embeds'
import type { PictureView } from '@/lib/articles/types'
import { renditionPath } from '@/lib/media/renditions'

const word = (name: string, most: number) => ({
  default: '',
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`)?.slice(0, most) ?? '',
  renderHTML: (attrs: Record<string, unknown>) => ({ [`data-${name}`]: attrs[name] }),
})

const nullable = (name: string, pattern: RegExp) => ({
  default: null,
  parseHTML: (element: HTMLElement) => {
    const value = element.getAttribute(`data-${name}`)
    return value && pattern.test(value) ? value : null
  },
  renderHTML: (attrs: Record<string, unknown>) =>
    attrs[name] ? { [`data-${name}`]: attrs[name] } : {},
})

const leaf = { group: 'block', atom: true, draggable: true } as const

/** The pictures that this browser can show by now: a node knows the id of its own only. */
const shown = new Map<string, PictureView>()

export function showPictures(pictures: PictureView[]): void {
  for (const picture of pictures) shown.set(picture.id, picture)
}

export const Figure = Node.create({
  name: 'figure',
  ...leaf,

  addAttributes: () => ({
    media: nullable('media', /^[0-9a-f]{64}$/),
    alt: word('alt', 500),
    caption: word('caption', 1000),
    credit: word('credit', 200),
    decorative: {
      default: null,
      parseHTML: (element) => element.hasAttribute('data-decorative') || null,
      renderHTML: ({ decorative }) => (decorative ? { 'data-decorative': '' } : {}),
    },
  }),

  parseHTML: () => [{ tag: 'figure[data-figure]' }],

  renderHTML({ node, HTMLAttributes }) {
    const { media, alt, caption, credit, decorative } = node.attrs
    const picture = shown.get(media)
    const lacks = [!alt && 'alt text', !credit && 'credit'].filter(Boolean)
    const parts: DOMOutputSpec[] = [
      picture
        ? ['img', { src: smallest(picture), alt, width: picture.width, height: picture.height }]
        : ['p', media ? 'The picture cannot be shown here.' : 'A picture is to be supplied.'],
      ['figcaption', [caption, credit && `(${credit})`].filter(Boolean).join(' ') || 'No caption'],
    ]
    if (lacks.length > 0 && !decorative) {
      parts.push(['p', { class: 'lacking' }, `No ${lacks.join(', no ')}`])
    }
    return ['figure', mergeAttributes(HTMLAttributes, { 'data-figure': '' }), ...parts]
  },
})

const smallest = ({ id, width, widths }: PictureView): string =>
  renditionPath(id, widths.find((each) => each >= 700) ?? widths.at(-1) ?? width, 'jpg')

export const RelatedStory = Node.create({
  name: 'relatedStory',
  ...leaf,
  addAttributes: () => ({
    slug: nullable('slug', /^[a-z0-9]+(-[a-z0-9]+)*$/),
    headline: word('headline', 300),
  }),
  parseHTML: () => [
    { tag: 'aside[data-headline]', getAttrs: (element) => isSaid(element, 'headline') && null },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    'aside',
    HTMLAttributes,
    ['p', { class: 'kind' }, 'Related'],
    ['p', node.attrs.headline],
  ],
})

export const Embed = Node.create({
  name: 'embed',
  ...leaf,
  addAttributes: () => ({
    provider: word('provider', 20),
    id: word('id', 20),
    title: word('title', 200),
  }),
  parseHTML: () => [
    {
      tag: 'div[data-provider]',
      getAttrs: (element) => isSaid(element, 'title') && isKnown(element) && null,
    },
  ],
  renderHTML({ node, HTMLAttributes }) {
    const source = { provider: node.attrs.provider as EmbedProvider, id: node.attrs.id as string }
    return [
      'div',
      HTMLAttributes,
      ['p', { class: 'kind' }, `Video on ${embedName(source)}`],
      ['p', node.attrs.title],
      ['p', { class: 'kind' }, embedAddress(source)],
    ]
  },
})

const isSaid = (element: HTMLElement, name: string): boolean =>
  Boolean(element.getAttribute(`data-${name}`)?.trim())

function isKnown(element: HTMLElement): boolean {
  const provider = element.getAttribute('data-provider')
  const id = element.getAttribute('data-id') ?? ''
  return (provider === 'youtube' || provider === 'vimeo') && isEmbedId({ provider, id })
}
