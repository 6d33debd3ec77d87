import type { Block } from '@/lib/articles/document'
import { countWords } from '@/lib/articles/words'
import { cutTeaser } from '../cut-teaser'
import type { DraftContent } from '../drafts/content'

/** Something that has to be put right before readers see the article. */
export interface Problem {
  /** The field, or the part of the text, in words. */
  where: string
  what: string
  /** Which block of the body, from 0; null for a field. */
  block: number | null
}

/** In characters. A headline of more than 110 is cut by those who list it (Google's rule for NewsArticle). */
const lengths = {
  headline: { least: 10, most: 110 },
  standfirst: { least: 20, most: 300 },
}

/**
 * What keeps a text from being published. `deadLinks` are the addresses on this site, of those the
 * text links to, at which nothing can be read.
 */
export function findProblems(
  content: DraftContent,
  { deadLinks, teaserWords }: { deadLinks: ReadonlySet<string>; teaserWords: number },
): Problem[] {
  const blocks = content.body.content
  return [
    ...wrongLength('Headline', content.headline, lengths.headline),
    ...wrongLength('Standfirst', content.standfirst, lengths.standfirst),
    ...(content.authors.length === 0 ? [field('Authors', 'Name at least one author.')] : []),
    ...(content.lead ? picture('Lead picture', null, content.lead) : []),
    ...(countWords(blocks) === 0 ? [field('Text', 'There is no text to publish.')] : []),
    ...emptyTeaser(content, teaserWords),
    ...blocks.flatMap((block, index) => blockProblems(block, index, deadLinks)),
  ]
}

const field = (where: string, what: string): Problem => ({ where, what, block: null })

function wrongLength(
  where: string,
  text: string,
  { least, most }: { least: number; most: number },
): Problem[] {
  const { length } = text.trim()
  if (length < least)
    return [field(where, `It has ${length} characters, and needs at least ${least}.`)]
  if (length > most) return [field(where, `It has ${length} characters, and ${most} are the most.`)]
  return []
}

/** Where a gate follows, what stands before it has to say something. */
function emptyTeaser({ access, body, teaserEndsAfter }: DraftContent, words: number): Problem[] {
  if (access === 'free' || countWords(body.content) === 0) return []
  const end = cutTeaser(body.content, { words, endsAfter: teaserEndsAfter })
  const teaser = body.content.slice(0, end)
  if (countWords(teaser.filter(({ type }) => type !== 'figure')) > 0) return []
  return [field('Teaser', 'Nobody could read a word before the gate: move its line down the text.')]
}

function blockProblems(block: Block, index: number, dead: ReadonlySet<string>): Problem[] {
  if (block.type === 'figure') return picture(`Picture at block ${index + 1}`, index, block.attrs)
  const where = `Block ${index + 1}`
  if (block.type === 'relatedStory') {
    const { slug, headline } = block.attrs
    if (slug === null || !dead.has(slug)) return []
    return [{ where, what: `The related story “${headline}” cannot be read.`, block: index }]
  }
  return linksOf(block)
    .filter((href) => dead.has(href))
    .map((href) => ({ where, what: `Nothing can be read at ${href}.`, block: index }))
}

interface Described {
  media: string | null
  alt: string
  credit: string
  decorative?: true | undefined
}

function picture(where: string, block: number | null, attrs: Described): Problem[] {
  const problem = (what: string): Problem => ({ where, what, block })
  return [
    ...(attrs.media === null ? [problem('The picture has not been supplied.')] : []),
    ...(attrs.decorative || attrs.alt.trim() !== ''
      ? []
      : [problem('Say what it shows (alt text), or mark it as decoration.')]),
    ...(attrs.decorative || attrs.credit.trim() !== ''
      ? []
      : [problem('Say whose picture it is.')]),
  ]
}

/** The addresses that a block links to, as they were written. */
export function linksOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'pullQuote':
      return block.content.flatMap(({ marks = [] }) =>
        marks.flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : [])),
      )
    case 'blockquote':
      return block.content.flatMap(linksOf)
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap(({ content }) => content.flatMap(linksOf))
    default:
      return []
  }
}
