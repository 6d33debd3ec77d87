import { articleDocument } from '@/lib/articles/document'
import { PlainTextError, parsePlainText } from './parse-plain-text'

/** A text of our own in the layout that the parser reads, for its tests. */
export const head = [
  'Harbour bridge reopens after the flood',
  'Engineers worked through the night to clear the eastern span',
  'Ada Marsh and Tom Okafor',
  'Tuesday 02 July 2024 09:05',
]
export const captionTwice = ['Cyclists cross at dawn', 'Cyclists cross at dawn']
export const gate = 'Register for free to continue reading'

export const parse = (...lines: string[]) => parsePlainText(lines.join('\n'), 'Europe/London')

/** The blocks that these lines make between two paragraphs. */
export const insideOf = (...lines: string[]) =>
  parse(...head, '', 'First.', '', ...lines, '', 'Last.').body.slice(1, -1)

export function failure(source: string): PlainTextError {
  try {
    parsePlainText(source, 'Europe/London')
  } catch (error) {
    if (error instanceof PlainTextError) return error
    throw error
  }
  throw new Error('The text was accepted')
}

/** What became of a text: an article that the document's schema takes, or the error's name. */
export function outcome(source: string): string {
  try {
    const { body } = parsePlainText(source, 'Europe/London')
    return articleDocument.safeParse({ type: 'doc', content: body }).success ? 'article' : 'misfit'
  } catch (error) {
    return error instanceof PlainTextError ? error.name : String(error)
  }
}
