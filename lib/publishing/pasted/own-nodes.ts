import { escapeXml } from '@/lib/platform/xml'
import { attribute, type Element, hasAttribute, type Node } from './parsed'

/** Blocks without text of the editor's own, as it writes them to the clipboard, and what each keeps. */
const leaves: { tag: string; mark: string; keeps: string[] }[] = [
  {
    tag: 'figure',
    mark: 'data-figure',
    keeps: ['data-media', 'data-alt', 'data-caption', 'data-credit', 'data-decorative'],
  },
  { tag: 'aside', mark: 'data-headline', keeps: ['data-slug'] },
  { tag: 'div', mark: 'data-provider', keeps: ['data-id', 'data-title'] },
]

/** One of the editor's own blocks, written anew; null for everything else. */
export function ownLeaf(element: Element): string | null {
  if (hasAttribute(element, 'data-teaser-end')) return ''
  const leaf = leaves.find(
    ({ tag, mark }) => element.tagName === tag && hasAttribute(element, mark),
  )
  if (!leaf) return null
  const kept = [leaf.mark, ...leaf.keeps]
    .filter((name) => hasAttribute(element, name))
    .map((name) => ` ${name}="${escapeXml(attribute(element, name))}"`)
  return `<${leaf.tag}${kept.join('')}></${leaf.tag}>`
}

/** What the editor says of a piece of its own that it copied: how many blocks are cut at its ends. */
export function sliceOf(nodes: Node[]): string | null {
  const first = nodes.find((node): node is Element => 'tagName' in node && node.tagName !== 'meta')
  const slice = first ? attribute(first, 'data-pm-slice') : ''
  return /^[0-3] [0-3] \[("(blockquote|bulletList|orderedList|listItem)",null,?)*\]$/.test(slice)
    ? slice
    : null
}
