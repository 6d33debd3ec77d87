import type { Block } from '@/lib/articles/document'
import { countWords } from '@/lib/articles/words'
import { cutTeaser } from '../cut-teaser'
import type { DraftContent } from '../drafts/content'
import { fieldNames } from '../drafts/field-names'

/** Something that has to be put right before readers see the article. */
export interface Problem {
  /** The field, or the part of the text, in words. */
  where: string
  what: string
}

interface Facts {
  /** The addresses on this site, of those the text links to, at which nothing can be read. */
  deadLinks: ReadonlySet<string>
  /** The ids of authors and pictures that the text names and that are not there. */
  missing: ReadonlySet<string>
  teaserWords: number
}

/** In characters. A headline of more than 110 is cut by those who list it (Google's rule for NewsArticle). */
const lengths = {
  headline: { least: 10, most: 110 },
  standfirst: { least: 20, most: 300 },
}

/** What keeps a text from being published. */
export function findProblems(content: DraftContent, facts: Facts): Problem[] {
  const blocks = content.body.content
  return [
    ...wrongLength('Headline', content.headline, lengths.headline),
    ...wrongLength('Standfirst', content.standfirst, lengths.standfirst),
    ...wrongByline(content.authors, facts.missing),
    ...(content.lead ? wrongPicture(fieldNames.lead, content.lead, facts.missing) : []),
    ...(content.socialPicture !== null && facts.missing.has(content.socialPicture)
      ? [problem(fieldNames.socialPicture, pictureIsGone)]
      : []),
    ...(countWords(blocks) === 0 ? [problem('Text', 'There is no text to publish.')] : []),
    ...emptyTeaser(content, facts.teaserWords),
    ...blocks.flatMap((block, index) => blockProblems(block, index, facts)),
  ]
}

const problem = (where: string, what: string): Problem => ({ where, what })

const pictureIsGone = 'The picture is not in the library any more: choose another.'

function wrongLength(
  where: string,
  text: string,
  { least, most }: { least: number; most: number },
): Problem[] {
  const { length } = text.trim()
  if (length < least)
    return [problem(where, `It has ${length} characters, and needs at least ${least}.`)]
  if (length > most)
    return [problem(where, `It has ${length} characters, and ${most} are the most.`)]
  return []
}

function wrongByline(authors: string[], missing: ReadonlySet<string>): Problem[] {
  if (authors.length === 0) return [problem(fieldNames.authors, 'Name at least one author.')]
  if (!authors.some((id) => missing.has(id))) return []
  return [problem(fieldNames.authors, 'Somebody in the byline was deleted: take “unknown” out.')]
}

/** Where a gate follows, what stands before it has to say something. */
function emptyTeaser({ access, body, teaserEndsAfter }: DraftContent, words: number): Problem[] {
  if (access === 'free' || countWords(body.content) === 0) return []
  const end = cutTeaser(body.content, { words, endsAfter: teaserEndsAfter })
  const teaser = body.content.slice(0, end)
  if (countWords(teaser.filter(({ type }) => type !== 'figure')) > 0) return []
  return [
    problem('Teaser', 'Nobody could read a word before the gate: move its line down the text.'),
  ]
}

function blockProblems(block: Block, index: number, { deadLinks, missing }: Facts): Problem[] {
  if (block.type === 'figure') {
    return wrongPicture(`Picture at block ${index + 1}`, block.attrs, missing)
  }
  const where = `Block ${index + 1}`
  if (block.type === 'relatedStory') {
    const { slug, headline } = block.attrs
    if (slug === null || !deadLinks.has(slug)) return []
    return [problem(where, `The related story “${headline}” cannot be read.`)]
  }
  return linksOf(block)
    .filter((href) => deadLinks.has(href))
    .map((href) => problem(where, `Nothing can be read at ${href}.`))
}

interface Described {
  media: string | null
  alt: string
  credit: string
  decorative?: true | undefined
}

function wrongPicture(
  where: string,
  { media, alt, credit, decorative }: Described,
  missing: ReadonlySet<string>,
): Problem[] {
  const said = (text: string) => decorative || text.trim() !== ''
  return [
    ...(media === null ? [problem(where, 'The picture has not been supplied.')] : []),
    ...(media !== null && missing.has(media) ? [problem(where, pictureIsGone)] : []),
    ...(said(alt)
      ? []
      : [problem(where, 'Say what it shows (alt text), or mark it as decoration.')]),
    ...(said(credit) ? [] : [problem(where, 'Say whose picture it is.')]),
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
