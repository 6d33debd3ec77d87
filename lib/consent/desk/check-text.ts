import { type ArticleDocument, articleDocument } from '@/lib/articles/document'
import { type Figures, figuresOf } from '../figures'
import { fillFigures, placeholdersIn } from '../fill-figures'
import type { TextProblem } from '../markdown/problem'
import { readText } from '../markdown/read-text'
import { ownPublication } from '../publication'

export interface CheckedText {
  /** The wording that readers would get: with the figures of today. */
  body: ArticleDocument
  problems: TextProblem[]
}

export const presentFigures = (): Figures => figuresOf(ownPublication())

export function checkText(source: string): CheckedText {
  const figures = presentFigures()
  const { document, problems } = readText(source, figures)
  const filled = fillFigures(document, figures)
  if (problems.length > 0 || articleDocument.safeParse(filled).success) {
    return { body: filled, problems }
  }
  return { body: filled, problems: [{ line: 1, says: 'The text is too long for a document.' }] }
}

/** Placeholders that stand in the one text and not in the other: what it says of them nobody keeps true. */
export function lostPlaceholders(before: string, after: string): string[] {
  const kept = new Set(placeholdersIn(after))
  return [...new Set(placeholdersIn(before))].filter((name) => !kept.has(name))
}
