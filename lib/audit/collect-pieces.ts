import { attribute, type Element, type Node } from './html-tree'
import type { Pieces } from './secret'

const pieces = /^(p|h[1-6]|li|figcaption|blockquote|cite|td|th|dt|dd|aside|header|footer|div)$/

/** Adds the prose and the addresses of an element: what is marked as `gated` apart from the rest. */
export function collectPieces(
  element: Element,
  into: { open: Pieces; gated: Pieces },
  kind: 'open' | 'gated' = 'open',
): void {
  const piece = new Piece(into[kind])
  for (const child of element.childNodes) walk(child, false)
  piece.end()

  function walk(node: Node, isName: boolean): void {
    if (node.nodeName === '#text' && 'value' in node) piece.add(node.value, isName)
    if ('tagName' in node) walkElement(node, isName)
  }

  function walkElement(node: Element, isName: boolean): void {
    keepAttributes(node, into[kind])
    const isPiece = pieces.test(node.tagName)
    if (isPiece) piece.end()
    if (kind === 'open' && isMarked(node)) collectPieces(node, into, 'gated')
    else for (const child of node.childNodes) walk(child, isName || isInnerLink(node))
    if (isPiece) piece.end()
  }
}

/** Adds what a <meta> says of an article's title and picture where it is shared. */
export function collectShared(meta: Element, into: Pieces): void {
  const content = attribute(meta, 'content')
  const property = attribute(meta, 'property')
  if (property === 'og:title' || property === 'og:image:alt') into.prose.push(content)
  if (property === 'og:image') into.addresses.push(...picturesIn(content))
}

/** The text between one line break and the next. */
class Piece {
  readonly #into: Pieces
  #text = ''
  /** The part of it that is a link within the site. */
  #name = ''

  constructor(into: Pieces) {
    this.#into = into
  }

  add(text: string, isName: boolean): void {
    this.#text += text
    if (isName) this.#name += text
  }

  /** What is nothing but a link within the site is the headline of another article. */
  end(): void {
    const text = tidy(this.#text)
    if (text && text !== tidy(this.#name)) this.#into.prose.push(text)
    this.#text = this.#name = ''
  }
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

const isMarked = (element: Element): boolean =>
  attribute(element, 'class').split(/\s+/).includes('gated')

const isInnerLink = (element: Element): boolean =>
  element.tagName === 'a' && attribute(element, 'href').startsWith('/')

function keepAttributes(element: Element, into: Pieces): void {
  for (const { name, value } of element.attrs) {
    if (['alt', 'title', 'aria-label'].includes(name)) into.prose.push(value)
    if (name === 'src' || name === 'srcset') into.addresses.push(...picturesIn(value))
    if (name === 'href' && /^https?:/.test(value)) into.addresses.push(value)
  }
}

/** The names of pictures, which are hashes. */
const picturesIn = (addresses: string): string[] => addresses.match(/[0-9a-f]{32,}/g) ?? []
