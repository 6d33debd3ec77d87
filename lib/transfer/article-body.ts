import type { Block } from '@/lib/articles/document'
import { figure, paragraph, relatedStory } from '@/lib/articles/document-builders'
import { type Caption, captionWithCredit, doubledCaption, endsLikeProse } from './caption'
import type { Line } from './plain-text-lines'
import { textRuns } from './text-runs'

const maxRelatedHeadline = 150

/** The lead picture's caption, where there is one, and how many lines it takes. */
export function readLead(lines: Line[], dateLine: number): { lead: Caption | null; taken: number } {
  const [first, second] = lines
  if (!first) return { lead: null, taken: 0 }
  // Nothing but a picture's text is printed twice over, so here a full stop does not make it prose.
  const doubled = second ? doubledCaption(first.text, second.text) : null
  if (doubled) return { lead: doubled, taken: 2 }
  // A picture above the first paragraph is the lead even when its text is given once.
  const credited = captionWithCredit(first.text)
  if (credited) return { lead: credited, taken: 1 }
  // So is an unfinished sentence set against the date line, with no blank line between.
  const tight = first.number === dateLine + 1 && isTitle(first.text)
  return tight ? { lead: { caption: first.text, credit: '' }, taken: 1 } : { lead: null, taken: 0 }
}

export function readBody(lines: Line[]): Block[] {
  const prose = lines.map(({ text }) => !isTitle(text) && !captionWithCredit(text))
  const [firstProse, lastProse] = [prose.indexOf(true), prose.lastIndexOf(true)]
  const blocks: Block[] = []
  let next = 0
  for (const [index, { text }] of lines.entries()) {
    if (index < next) continue
    const doubled = inlineDouble(lines, index)
    next = index + (doubled ? 2 : 1)
    const caption = doubled ?? captionWithCredit(text)
    // A related story stands between paragraphs: what trails the last one is a note, not a headline.
    const between = index > firstProse && index < lastProse
    if (caption) blocks.push(figure({ media: null, alt: caption.caption, ...caption }))
    else if (between && isTitle(text) && standsAlone(lines, index)) {
      blocks.push(relatedStory(null, text))
    } else blocks.push(paragraph(...textRuns(text)))
  }
  return blocks
}

/** A headline is short and has no closing punctuation; nor is it the item of a list. */
function isTitle(text: string): boolean {
  return text.length <= maxRelatedHeadline && !endsLikeProse(text) && !/^[-–—*•·▪]\s/u.test(text)
}

/** Inside the article a whole sentence twice is left alone: only a line without a full stop is a caption. */
function inlineDouble(lines: Line[], index: number): Caption | null {
  const [first, second] = [lines[index], lines[index + 1]]
  if (!first || !second || (endsLikeProse(first.text) && endsLikeProse(second.text))) return null
  return doubledCaption(first.text, second.text)
}

/** Lines set against each other belong together; a related headline has a blank line on either side. */
function standsAlone(lines: Line[], index: number): boolean {
  const number = lines[index]?.number ?? 0
  return lines[index - 1]?.number !== number - 1 && lines[index + 1]?.number !== number + 1
}
