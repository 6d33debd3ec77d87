import type { TextProblem } from './problem'

/** Signs of five lists or quotations that begin in one line. */
const nested = /^(?:\s*(?:[-*+]\s|\d{1,9}[.)]\s|>)){5}/

/** A line with which a paragraph, an item of a list or a heading begins. */
const beginning = /^\s*$|^\s*(?:[-*+]|\d{1,9}[.)]|#{1,6})\s/

const longestParagraph = 5000

/**
 * What would take the parser long, or too deep: its time grows faster than a paragraph, and nobody
 * writes like that.
 */
export function findIntricate(source: string): TextProblem[] {
  const problems: TextProblem[] = []
  let length = 0
  for (const [index, text] of source.split('\n').entries()) {
    const line = index + 1
    length = (beginning.test(text) ? 0 : length) + text.length
    if (nested.test(text)) problems.push({ line, says: 'Too many signs stand at its beginning.' })
    if (length > longestParagraph) {
      problems.push({ line, says: 'This paragraph is too long. Use 5,000 characters or fewer.' })
      length = 0
    }
  }
  return problems
}
