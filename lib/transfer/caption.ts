export type Caption = { caption: string; credit: string }

/** What a figure's alternative text can hold, since it repeats the caption. */
const maxCaption = 500
const maxCredit = 120

/** A caption ends with its credit in brackets and with nothing after them, not even a full stop. */
export function captionWithCredit(text: string): Caption | null {
  if (text.length > maxCaption || !text.endsWith(')')) return null
  const opening = openingBracket(text)
  const caption = text.slice(0, opening).trim()
  const credit = text.slice(opening + 1, -1).trim()
  return opening > 0 && caption !== '' && isCredit(credit, caption) ? { caption, credit } : null
}

/** A picture's text given twice, as its alternative text and its caption: one of them may be credited. */
export function doubledCaption(first: string, second: string): Caption | null {
  if (Math.max(first.length, second.length) > maxCaption) return null
  const credited = captionWithCredit(second)
  if (credited && sameWords(first, credited.caption)) return credited
  const creditedFirst = captionWithCredit(first)
  if (creditedFirst && sameWords(second, creditedFirst.caption)) return creditedFirst
  if (!sameWords(first, second)) return null
  return credited ?? { caption: second, credit: '' }
}

/** Prose ends with a full stop, question mark, colon … and perhaps a quotation mark or bracket after it. */
export function endsLikeProse(text: string): boolean {
  return closingPunctuation.test(text)
}

function openingBracket(text: string): number {
  let depth = 0
  for (let index = text.length - 1; index >= 0; index -= 1) {
    if (text[index] === ')') depth += 1
    if (text[index] === '(') depth -= 1
    if (depth === 0) return index
  }
  return -1
}

function isCredit(credit: string, caption: string): boolean {
  // "(and what comes next)" is the end of a headline: a credit names somebody, or is "supplied".
  const named = /[\p{Lu}\p{Lo}]/u.test(credit) || /^\p{L}+$/u.test(credit)
  // "It was late. (He had left.)" is prose: a whole sentence in brackets after a whole sentence.
  const sentence = endsLikeProse(credit) && endsLikeProse(caption)
  return named && !sentence && credit.length <= maxCredit
}

function sameWords(first: string, second: string): boolean {
  return words(first) === words(second)
}

const words = (text: string) => text.replace(/\s+/g, ' ').replace(/\.$/, '')

const closingPunctuation = /[\p{Terminal_Punctuation}…][\p{Pe}\p{Pf}\p{Pi}\p{Cf}"']*$/u
