import { parse } from 'parse5'
import { collectPieces, collectShared } from './collect-pieces'
import { attribute, type Element, elementsIn, textOf } from './html-tree'
import type { Pieces } from './secret'

/** What a page of an article is made of, by the marks that docs/ARCHITECTURE.md promises. */
export interface ReadPage {
  /** What stands in <article> outside of the marks. */
  open: Pieces
  /** What stands in <article> in elements of the class `gated`. */
  gated: Pieces
  headline: string
  /** The title and the picture that an editor gave it where it is shared. */
  shared: Pieces
  /** The text of the main part, for comparing two answers. */
  main: string
  hasGate: boolean
  /** Every class that an element of the page has. */
  classes: Set<string>
  structuredData: Record<string, unknown>[]
  robots: string
}

export function readPage(html: string): ReadPage {
  const document = parse(html)
  const page: ReadPage = {
    open: { prose: [], addresses: [] },
    gated: { prose: [], addresses: [] },
    headline: '',
    shared: { prose: [], addresses: [] },
    main: '',
    hasGate: false,
    classes: new Set(),
    structuredData: [],
    robots: '',
  }
  for (const element of elementsIn(document)) {
    const name = element.tagName
    for (const each of attribute(element, 'class').split(/\s+/)) page.classes.add(each)
    if (attribute(element, 'id') === 'gate') page.hasGate = true
    if (name === 'main') page.main = textOf(element)
    if (name === 'h1') page.headline ||= textOf(element)
    if (name === 'article') collectPieces(element, page)
    if (name === 'meta') readMeta(element, page)
    if (name === 'script') readScript(element, page)
  }
  return page
}

function readScript(script: Element, page: ReadPage): void {
  if (attribute(script, 'type') !== 'application/ld+json') return
  page.structuredData.push(...parseData(textOf(script)))
}

function readMeta(meta: Element, page: ReadPage): void {
  collectShared(meta, page.shared)
  if (attribute(meta, 'name') === 'robots') page.robots += ` ${attribute(meta, 'content')}`
}

/** What is no secret of the article: what anybody is to see of it, on its page or where it is shared. */
export const openOf = ({ open, shared }: ReadPage): Pieces => ({
  prose: [...open.prose, ...shared.prose],
  addresses: [...open.addresses, ...shared.addresses],
})

function parseData(text: string): Record<string, unknown>[] {
  try {
    const data: unknown = JSON.parse(text)
    return [data].flat().filter((each) => typeof each === 'object' && each !== null) as Record<
      string,
      unknown
    >[]
  } catch {
    return []
  }
}
