import { type ArticleDocument, articleDocument } from '@/lib/articles/document'
import { type Figures, figuresOf } from '../figures'
import { fillFigures, placeholdersIn } from '../fill-figures'
import type { TextProblem } from '../markdown/problem'
import { readText } from '../markdown/read-text'
import { passagesOf } from '../passages'
import { ownPublication } from '../publication'

export interface CheckedText {
  /** The wording that readers would get: with the figures of today. */
  body: ArticleDocument
  problems: TextProblem[]
}

export const presentFigures = (): Figures => figuresOf(ownPublication())

/** Two documents are compared passage by passage, in time by the product of their numbers. */
const mostPassages = 500

export function checkText(source: string): CheckedText {
  const figures = presentFigures()
  const { document, problems } = readText(source, figures)
  if (passagesOf(document.content).length > mostPassages) {
    const says = `Use ${mostPassages} paragraphs, headings and items of lists or fewer.`
    return { body: { type: 'doc', content: [] }, problems: [{ line: 1, says }] }
  }
  const body = fillFigures(document, figures)
  if (problems.length === 0) articleDocument.parse(body)
  return { body, problems }
}

/** Placeholders that stand in the one text and not in the other: what it says of them nobody keeps true. */
export function lostPlaceholders(before: string, after: string): string[] {
  const kept = new Set(placeholdersIn(after))
  return [...new Set(placeholdersIn(before))].filter((name) => !kept.has(name))
}
