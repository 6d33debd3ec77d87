import type { Block, Text } from '@/lib/articles/document'
import { embedAddress } from '@/lib/articles/embeds'
import { align } from '@/lib/platform/align'
import { compareWords, type Piece, shareKept } from '@/lib/platform/compare-words'
import type { DraftContent } from './content'
import { fieldNames } from './field-names'

/** A part of an article that is not as it was, word by word. */
export interface ChangedPart {
  /** What it is: a field, or a kind of block. */
  name: string
  pieces: Piece[]
}

/** Blocks that have at least so much of their words in common are one block, rewritten. */
const alike = 0.4

/**
 * What is different between two texts of an article, in the order of the newer one. `nameOf` says
 * what authors and topics are called, by their ids.
 */
export function compareTexts(
  older: DraftContent,
  newer: DraftContent,
  nameOf: NameOf,
): ChangedPart[] {
  return [
    ...Object.entries(fieldNames).flatMap(([field, name]) => {
      const wordsOfField = fields[field as keyof typeof fields]
      const [before, after] = [wordsOfField(older, nameOf), wordsOfField(newer, nameOf)]
      return before === after ? [] : [{ name, pieces: compareWords(before, after) }]
    }),
    ...compareBlocks(older.body.content, newer.body.content),
  ]
}

type NameOf = (id: string) => string

type FieldWords = (content: DraftContent, nameOf: NameOf) => string

const fields: Record<keyof typeof fieldNames, FieldWords> = {
  headline: ({ headline }) => headline,
  standfirst: ({ standfirst }) => standfirst,
  place: ({ place }) => place,
  access: ({ access }) => access,
  authors: ({ authors }, nameOf) => authors.map(nameOf).join(', '),
  topics: ({ topics }, nameOf) => topics.map(nameOf).join(', '),
  lead: ({ lead }) => (lead ? figureWords(lead) : ''),
  teaserEndsAfter: ({ teaserEndsAfter }) =>
    teaserEndsAfter === null ? 'ends by the rule' : `ends after block ${teaserEndsAfter}`,
  socialTitle: ({ socialTitle }) => socialTitle,
  socialPicture: ({ socialPicture }) => socialPicture ?? '',
}

function compareBlocks(older: Block[], newer: Block[]): ChangedPart[] {
  const edits = align(older, newer, (block) => JSON.stringify(block))
  const parts: ChangedPart[] = []
  let removed: Block[] = []
  for (const { change, item } of edits) {
    if (change === 'removed') removed.push(item)
    else if (change === 'added') parts.push(...replaced(removed, item))
    else {
      parts.push(...removed.map(gone))
      removed = []
    }
  }
  return [...parts, ...removed.map(gone)]

  function replaced(candidates: Block[], block: Block): ChangedPart[] {
    const index = candidates.findIndex(
      (old) => old.type === block.type && shareKept(wordsBetween(old, block)) >= alike,
    )
    if (index < 0)
      return [{ name: names[block.type], pieces: [{ change: 'added', text: wordsOf(block) }] }]
    const before = candidates.splice(0, index + 1)
    const old = before.pop() as Block
    return [...before.map(gone), { name: names[block.type], pieces: wordsBetween(old, block) }]
  }
}

const gone = (block: Block): ChangedPart => ({
  name: names[block.type],
  pieces: [{ change: 'removed', text: wordsOf(block) }],
})

const wordsBetween = (older: Block, newer: Block) => compareWords(wordsOf(older), wordsOf(newer))

const names: Record<Block['type'], string> = {
  paragraph: 'Paragraph',
  heading: 'Heading',
  blockquote: 'Quotation',
  pullQuote: 'Pull quote',
  bulletList: 'List',
  orderedList: 'Numbered list',
  figure: 'Picture',
  relatedStory: 'Related story',
  embed: 'Video',
  horizontalRule: 'Line',
}

/** A block as plain words; what is marked in it is marked here too, so that a changed link shows. */
function wordsOf(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inline(block.content)
    case 'pullQuote':
      return `${inline(block.content)} — ${block.attrs.attribution ?? ''}`
    case 'blockquote':
      return block.content.map(wordsOf).join('\n')
    case 'bulletList':
    case 'orderedList':
      return block.content.map(({ content }) => `• ${content.map(wordsOf).join('\n')}`).join('\n')
    case 'figure':
      return figureWords(block.attrs)
    case 'relatedStory':
      return block.attrs.headline
    case 'embed':
      return `[${embedAddress(block.attrs)}] ${block.attrs.title}`
    case 'horizontalRule':
      return '———'
  }
}

const figureWords = (figure: {
  media: string | null
  alt: string
  caption: string
  credit: string
}): string =>
  `[${figure.media?.slice(0, 8) ?? 'none'}] ${figure.alt} / ${figure.caption} / ${figure.credit}`

const inline = (texts: Text[]): string =>
  texts
    .map(({ text, marks = [] }) =>
      marks.reduce((words, mark) => {
        if (mark.type === 'link') return `${words} <${mark.attrs.href}>`
        return mark.type === 'bold' ? `**${words}**` : `_${words}_`
      }, text),
    )
    .join('')
