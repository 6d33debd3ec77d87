import { PlainTextError } from './plain-text-error'

export type Line = { number: number; text: string }

const maxBytes = 1_000_000

/** The lines that say something, trimmed at both ends and otherwise as they stand in the file. */
export function readLines(source: string): Line[] {
  if (new TextEncoder().encode(source).length > maxBytes) {
    throw new PlainTextError(1, 'a file of at most 1 MB')
  }
  const lines = source
    .split(lineBreak)
    .map((text, index) => ({ number: index + 1, text: text.trim() }))
    .filter(({ text }) => !blank.test(text))
  const binary = lines.find(({ text }) => notText.test(text))
  if (binary) throw new PlainTextError(binary.number, 'plain text in UTF-8, not a binary file')
  return lines
}

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

/** Spaces of no width are no words either; trim() knows the others and the byte order mark. */
const blank = /^[\s\u200B\u2060]*$/

/** Control characters, and what a decoder leaves where the bytes were not UTF-8. */
const notText = /(?!\t)[\p{Cc}\p{Cs}\uFFFD-\uFFFF]/u
