import type { TextPart } from './types'

/** Control characters, which no text of ours holds, so that no text can mark itself. */
export const markStart = '\u0001'
export const markEnd = '\u0002'

/** Takes a text apart where Postgres marked it. What comes out is text, never HTML. */
export const splitMarks = (text: string): TextPart[] =>
  text
    .split(markStart)
    .flatMap((piece, index) => {
      if (index === 0) return [{ text: piece, marked: false }]
      const [marked = '', ...plain] = piece.split(markEnd)
      return [
        { text: marked, marked: true },
        { text: plain.join(''), marked: false },
      ]
    })
    .filter((part) => part.text !== '')
