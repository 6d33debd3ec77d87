import { parseFragment } from 'parse5'
import { CleanWriter } from './clean-writer'
import { listOfWord } from './from-word'
import { linkOf, type Marks, marksOf } from './marks'
import { ownLeaf, sliceOf } from './own-nodes'
import { attribute, type Element, hasAttribute, type Node } from './parsed'

interface Pasted {
  /** HTML of what an article can hold: these elements and attributes, and no others. */
  html: string
  /** How many pictures were left out. */
  pictures: number
}

/** Deeper than anybody writes. */
const deepest = 200

/**
 * What Word, Google Docs, a web page or the editor itself puts on the clipboard, as HTML that holds
 * only what an article can. It is written anew from the words found: nothing is copied through.
 */
export function cleanPastedHtml(html: string): Pasted {
  const fragment = parseFragment(html)
  const slice = sliceOf(fragment.childNodes)
  const writer = new CleanWriter(slice)
  let pictures = 0
  for (const node of fragment.childNodes) walk(node, {}, 0)
  return { html: writer.end(), pictures }

  function walk(node: Node, marks: Marks, depth: number): void {
    if (node.nodeName === '#text' && 'value' in node) writer.text(node.value, marks)
    if ('tagName' in node && depth < deepest) element(node, marks, depth)
  }

  function inside(nodes: Node[], marks: Marks, depth: number): void {
    for (const node of nodes) walk(node, marks, depth + 1)
  }

  function element(node: Element, outer: Marks, depth: number): void {
    if (unspoken.has(node.tagName)) return
    const marks = { ...outer, ...marksOf(node) }
    const leaf = ownLeaf(node)
    const word = listOfWord(node)
    if (leaf !== null) writer.leaf(leaf)
    else if (word) writer.item(word.list, () => inside(word.content, marks, depth))
    else writeAs(kindOf(node), node, marks, depth)
  }

  function writeAs(kind: Kind | undefined, node: Element, marks: Marks, depth: number): void {
    const within = () => inside(node.childNodes, marks, depth)
    const isEmptyKept = slice !== null && node.tagName === 'p'
    const ways: Record<Kind, () => void> = {
      heading: () => writer.block('h2', within),
      subheading: () => writer.block('h3', within),
      paragraph: () => writer.block('p', within, isEmptyKept),
      pullQuote: () => writer.pullQuote(attribute(node, 'data-attribution'), within),
      quote: () => writer.quote(within),
      item: () => writer.item(parentList(node), within),
      link: () => inside(node.childNodes, { ...marks, href: linkOf(node, slice !== null) }, depth),
      rule: () => writer.leaf('<hr>'),
      break: () => writer.breakLine(),
      cell: () => {
        within()
        writer.text(' ', {})
      },
      picture: () => {
        pictures += 1
      },
    }
    const write = kind ? ways[kind] : within
    write()
  }
}

type Kind =
  | 'heading'
  | 'subheading'
  | 'paragraph'
  | 'pullQuote'
  | 'quote'
  | 'item'
  | 'cell'
  | 'rule'
  | 'break'
  | 'picture'
  | 'link'

/** What is not text: none of it, nor what stands in it. */
const unspoken = new Set([
  ...['applet', 'audio', 'base', 'button', 'canvas', 'datalist', 'embed', 'frame', 'frameset'],
  ...['head', 'iframe', 'input', 'link', 'map', 'math', 'meta', 'noembed', 'noframes', 'noscript'],
  ...['object', 'optgroup', 'option', 'param', 'plaintext', 'portal', 'script', 'select', 'source'],
  ...['style', 'svg', 'template', 'textarea', 'title', 'track', 'video', 'xmp'],
])

const kinds: Record<string, Kind> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'subheading',
  h4: 'subheading',
  h5: 'subheading',
  h6: 'subheading',
  blockquote: 'quote',
  li: 'item',
  td: 'cell',
  th: 'cell',
  hr: 'rule',
  br: 'break',
  img: 'picture',
  a: 'link',
}

const paragraphs =
  /^(address|article|aside|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|header|hgroup|main|menu|nav|ol|p|pre|search|section|summary|table|tbody|tfoot|thead|tr|ul)$/

function kindOf(node: Element): Kind | undefined {
  if (hasAttribute(node, 'data-pull-quote')) return 'pullQuote'
  const styled = attribute(node, 'class')
  if (/^MsoTitle\b/.test(styled)) return 'heading'
  if (/^MsoSubtitle\b/.test(styled)) return 'subheading'
  if (/^Mso(Intense)?Quote\b/.test(styled)) return 'quote'
  return kinds[node.tagName] ?? (paragraphs.test(node.tagName) ? 'paragraph' : undefined)
}

function parentList({ parentNode }: Element): 'ul' | 'ol' {
  return parentNode && 'tagName' in parentNode && parentNode.tagName === 'ol' ? 'ol' : 'ul'
}
