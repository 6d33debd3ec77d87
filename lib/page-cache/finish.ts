import { type DefaultTreeAdapterMap, parse, serialize } from 'parse5'

type Node = DefaultTreeAdapterMap['childNode']
type Parent = DefaultTreeAdapterMap['parentNode']
type Element = DefaultTreeAdapterMap['element']

/**
 * A reader page as it is sent: the framework's scripts, its flight payload, its preloads and its
 * comments are gone. What stays is HTML, the site's own modules and structured data.
 */
export function finishReaderPage(html: string): string {
  const document = parse(html)
  prune(document)
  return serialize(document)
}

function prune(parent: Parent): void {
  parent.childNodes = parent.childNodes.filter((node) => !isFrameworkNode(node))
  for (const node of parent.childNodes) if ('childNodes' in node) prune(node)
}

function isFrameworkNode(node: Node): boolean {
  if (node.nodeName === '#comment') return true
  if (!('tagName' in node)) return false
  switch (node.tagName) {
    case 'script':
      return isFrameworkScript(node)
    case 'link':
      return isScriptPreload(node)
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

const isScriptPreload = (link: Element): boolean =>
  attribute(link, 'rel') === 'modulepreload' ||
  (attribute(link, 'rel') === 'preload' && attribute(link, 'as') === 'script')

const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((each) => each.name === name)?.value ?? null
