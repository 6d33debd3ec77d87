import { escapeXml } from '@/lib/platform/xml'
import type { Marks } from './marks'

type List = 'ul' | 'ol'

/** Stands among the paragraphs of a list where one item ends. */
const itemEnd = '\n'

/** Writes HTML out of words: paragraphs and headings, in a quotation, in an item of a list, or in neither. */
export class CleanWriter {
  readonly #slice: string | null
  #blocks: string[] = []
  #words: { text: string; marks: Marks }[] = []
  #tag = 'p'
  #around: 'none' | 'quote' | List = 'none'

  /** `slice` is what the editor says of a piece of its own. */
  constructor(slice: string | null) {
    this.#slice = slice
  }

  text(text: string, marks: Marks): void {
    this.#words.push({ text: text.replace(/[\s\u00a0]+/g, ' '), marks })
  }

  /** A line ends within a paragraph: an article has no such thing, so the paragraph ends. */
  breakLine(): void {
    this.#endBlock()
  }

  block(tag: string, write: () => void, isEmptyKept = false): void {
    this.#endBlock()
    const outer = this.#tag
    this.#tag = this.#around === 'none' ? tag : 'p'
    write()
    this.#endBlock(isEmptyKept)
    this.#tag = outer
  }

  pullQuote(attribution: string, write: () => void): void {
    const said = attribution ? ` data-attribution="${escapeXml(attribution)}"` : ''
    this.block(`div data-pull-quote=""${said}`, write)
  }

  quote(write: () => void): void {
    this.#within(this.#around === 'none' ? 'quote' : this.#around, write)
  }

  /** An item of a list. What stands in it as a list becomes items of the same one. */
  item(list: List, write: () => void): void {
    if (this.#around === 'none') this.#within(list, write)
    else {
      this.#endBlock()
      this.#blocks.push(itemEnd)
      this.block('p', write)
      this.#blocks.push(itemEnd)
    }
  }

  leaf(html: string): void {
    this.#endBlock()
    if (this.#around === 'none') this.#blocks.push(html)
  }

  end(): string {
    this.#endBlock()
    // Lists that follow each other are one.
    const html = this.#blocks.join('').replaceAll(/<\/(ul|ol)><\1>/g, '')
    return this.#slice
      ? html.replace(/^<\w+/, `$& data-pm-slice="${escapeXml(this.#slice)}"`)
      : html
  }

  #within(around: 'quote' | List, write: () => void): void {
    this.#endBlock()
    const [outer, blocks] = [this.#around, this.#blocks]
    this.#around = around
    this.#blocks = []
    write()
    this.#endBlock()
    const inner = this.#blocks
    this.#around = outer
    this.#blocks = blocks
    if (outer === 'none') this.#blocks.push(wrapped(around, inner))
    else this.#blocks.push(...inner)
  }

  #endBlock(isEmptyKept = false): void {
    const words = this.#words
    this.#words = []
    const html = inlineHtml(words, /^h\d$/.test(this.#tag))
    const name = this.#tag.split(' ', 1)[0]
    if (html || isEmptyKept) this.#blocks.push(`<${this.#tag}>${html}</${name}>`)
  }
}

function wrapped(around: 'quote' | List, blocks: string[]): string {
  const html = blocks.join('')
  if (around === 'quote') {
    const paragraphs = html.replaceAll(itemEnd, '')
    return paragraphs && `<blockquote>${paragraphs}</blockquote>`
  }
  const items = html.split(itemEnd).filter(Boolean)
  return items.length > 0 ? `<${around}><li>${items.join('</li><li>')}</li></${around}>` : ''
}

function inlineHtml(words: { text: string; marks: Marks }[], isHeading: boolean): string {
  const tidy = words.map(({ text, marks }, at) => ({
    marks,
    text: text.startsWith(' ') && endsWithSpace(words.slice(0, at)) ? text.slice(1) : text,
  }))
  const end = tidy.findLastIndex(({ text }) => text.trim())
  return tidy
    .slice(0, end + 1)
    .map(({ text, marks }, at) => marked(at === end ? text.trimEnd() : text, marks, isHeading))
    .join('')
}

const endsWithSpace = (before: { text: string }[]): boolean => {
  const last = before.findLast(({ text }) => text !== '')
  return last === undefined || last.text.endsWith(' ')
}

function marked(text: string, { bold, italic, href }: Marks, isHeading: boolean): string {
  let html = escapeXml(text)
  if (html === '') return ''
  if (bold && !isHeading) html = `<strong>${html}</strong>`
  if (italic) html = `<em>${html}</em>`
  return href ? `<a href="${escapeXml(href)}">${html}</a>` : html
}
