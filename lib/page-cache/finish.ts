import { type DefaultTreeAdapterMap, defaultTreeAdapter, html, parse, serialize } from 'parse5'
import type { InlineStyle } from './inline-styles'

type Node = DefaultTreeAdapterMap['childNode']
type Parent = DefaultTreeAdapterMap['parentNode']
type Element = DefaultTreeAdapterMap['element']

interface FinishedPage {
  html: string
  /** The hashes of the inlined style sheets, for the Content-Security-Policy. */
  styleHashes: string[]
}

/**
 * A reader page as it is sent: the framework's scripts, its flight payload, its preloads and its
 * comments are gone, and the style sheet stands in the page. What stays is HTML, the site's own
 * modules and structured data.
 */
export function finishReaderPage(
  page: string,
  inlineStyle: (href: string) => InlineStyle | null,
): FinishedPage {
  const document = parse(page)
  const styleHashes: string[] = []
  const inline = (link: Element) => {
    const style = inlineStyle(attribute(link, 'href') ?? '')
    if (!style) return link
    styleHashes.push(style.hash)
    return styleElement(style.css)
  }
  prune(document, inline)
  return { html: serialize(document), styleHashes: [...new Set(styleHashes)] }
}

function prune(parent: Parent, inline: (link: Element) => Element): void {
  parent.childNodes = parent.childNodes
    .filter((node) => !isFrameworkNode(node))
    .map((node) => (isStyleSheet(node) ? inline(node) : node))
  if ('tagName' in parent) {
    keepFirstLine(parent)
    dropEmptyActions(parent)
  }
  for (const node of parent.childNodes) if ('childNodes' in node) prune(node, inline)
}

/** The parser drops a line break that these elements begin with, and so would the browser's. */
function keepFirstLine(element: Element): void {
  const [first] = element.childNodes
  if (!['pre', 'textarea', 'listing'].includes(element.tagName)) return
  if (first && 'value' in first && first.value.startsWith('\n')) first.value = `\n${first.value}`
}

/** React writes an empty address for a server action, which HTML forbids; none means the same. */
function dropEmptyActions(element: Element): void {
  element.attrs = element.attrs.filter(
    ({ name, value }) => value !== '' || !['action', 'formaction'].includes(name),
  )
}

function isFrameworkNode(node: Node): boolean {
  if (node.nodeName === '#comment') return true
  if (!('tagName' in node)) return false
  switch (node.tagName) {
    case 'script':
      return isFrameworkScript(node)
    case 'link':
      return isFrameworkPreload(node)
    case 'div':
      return attribute(node, 'hidden') !== null && node.childNodes.every(isFrameworkNode)
    default:
      return false
  }
}

function isFrameworkScript(script: Element): boolean {
  if (attribute(script, 'type') === 'application/ld+json') return false
  const source = attribute(script, 'src')
  return source === null || source.startsWith('/_next/')
}

function isFrameworkPreload(link: Element): boolean {
  const isPreload = attribute(link, 'rel') === 'preload'
  const kind = attribute(link, 'as')
  return attribute(link, 'rel') === 'modulepreload' || (isPreload && kind !== 'font')
}

const isStyleSheet = (node: Node): node is Element =>
  'tagName' in node && node.tagName === 'link' && attribute(node, 'rel') === 'stylesheet'

function styleElement(css: string): Element {
  const style = defaultTreeAdapter.createElement('style', html.NS.HTML, [])
  defaultTreeAdapter.insertText(style, css)
  return style
}

const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((each) => each.name === name)?.value ?? null
