import type { ArticleDocument, Text } from '@/lib/articles/document'
import type { Figures } from './figures'

const placeholder = /\{([^{}]*)\}/g

/** The names of the placeholders in a piece of text, each as often as it stands there. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(placeholder)].map(([, name = '']) => name)

/** What the text says of the figures of today. One that has no such name stays as it is. */
export const fillText = (text: string, figures: Figures): string =>
  text.replace(placeholder, (written, name: string) => figures.get(name) ?? written)

/** The wording that readers get: a document with its placeholders filled in. */
export const fillFigures = (document: ArticleDocument, figures: Figures): ArticleDocument =>
  fillNode(document, figures) as ArticleDocument

function fillNode(node: unknown, figures: Figures): unknown {
  if (Array.isArray(node)) return node.map((each) => fillNode(each, figures))
  if (typeof node !== 'object' || node === null) return node
  return isText(node) ? fillRun(node, figures) : mapValues(node, figures)
}

const mapValues = (node: object, figures: Figures) =>
  Object.fromEntries(Object.entries(node).map(([key, value]) => [key, fillNode(value, figures)]))

const isText = (node: object): node is Text => 'type' in node && node.type === 'text'

const fillRun = ({ text, marks, ...run }: Text, figures: Figures): Text => ({
  ...run,
  text: fillText(text, figures),
  ...(marks && {
    marks: marks.map((mark) =>
      mark.type === 'link'
        ? { ...mark, attrs: { href: fillText(mark.attrs.href, figures) } }
        : mark,
    ),
  }),
})
