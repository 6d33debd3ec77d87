import { bylineNames, looksLikeByline } from './byline'
import { exampleDateLine, looksLikeDateLine, readDateLine } from './date-line'
import { PlainTextError } from './plain-text-error'
import type { Line } from './plain-text-lines'

const maxHeadline = 200

/** The four lines an article opens with; `end` is the line to name when the article stops short of them. */
export function readHead(lines: Line[], end: number, timeZone: string) {
  const [headline, standfirst, byline, date] = lines
  if (!date || !looksLikeDateLine(date.text)) refuseEarlyDate(lines)
  if (!headline) throw new PlainTextError(end, 'the headline')
  if (headline.text.length > maxHeadline) {
    throw new PlainTextError(headline.number, `a headline of at most ${maxHeadline} characters`)
  }
  if (!standfirst) throw new PlainTextError(end, 'the standfirst')
  if (!byline) throw new PlainTextError(end, 'the byline')
  if (!date) throw new PlainTextError(end, exampleDateLine)
  const publishedAt = readDateLine(date, timeZone)
  const names = bylineNames(byline.text)
  if (names.length === 0) throw new PlainTextError(byline.number, 'the byline')
  return { headline: headline.text, standfirst: standfirst.text, byline: names, publishedAt }
}

/** A date line among the first three lines tells which line above it is missing. */
function refuseEarlyDate(lines: Line[]): void {
  const [first, second, third] = lines
  if (first && looksLikeDateLine(first.text)) throw new PlainTextError(first.number, 'the headline')
  if (second && looksLikeDateLine(second.text)) {
    throw new PlainTextError(second.number, 'the standfirst')
  }
  if (!second || !third || !looksLikeDateLine(third.text)) return
  if (looksLikeByline(second.text)) throw new PlainTextError(second.number, 'the standfirst')
  throw new PlainTextError(third.number, 'the byline')
}
