import { attribute, type Element, type Node, textOf } from './parsed'

/**
 * Word's lists are paragraphs whose style says that they are items, with the bullet or the number as
 * text of its own in front.
 */
export function listOfWord(element: Element): { list: 'ul' | 'ol'; content: Node[] } | null {
  if (element.tagName === 'span' || !/mso-list\s*:\s*l\d+/i.test(attribute(element, 'style'))) {
    return null
  }
  const markers = element.childNodes.flatMap(markersIn)
  const marker = markers.map(textOf).join('').trim()
  const isNumber = /^\(?([0-9]+|[a-z]{1,4})[.)]/i.test(marker)
  const content = element.childNodes
    .map((node) => withoutMarkers(node))
    .filter((node) => node !== null)
  return { list: isNumber ? 'ol' : 'ul', content }
}

const isMarker = (node: Node): boolean =>
  'tagName' in node && /mso-list\s*:\s*ignore/i.test(attribute(node, 'style'))

function markersIn(node: Node): Node[] {
  if (isMarker(node)) return [node]
  return 'tagName' in node ? node.childNodes.flatMap(markersIn) : []
}

function withoutMarkers(node: Node): Node | null {
  if (isMarker(node)) return null
  if (!('tagName' in node)) return node
  const childNodes = node.childNodes.map(withoutMarkers).filter((child) => child !== null)
  return { ...node, childNodes }
}
