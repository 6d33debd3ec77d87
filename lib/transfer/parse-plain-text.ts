import type { Block } from '@/lib/articles/document'
import { readBody, readLead } from './article-body'
import { readHead } from './article-head'
import type { Caption } from './caption'
import { furnitureStart } from './page-furniture'
import { PlainTextError } from './plain-text-error'
import { readLines } from './plain-text-lines'

export { PlainTextError } from './plain-text-error'

export type PlainTextArticle = {
  headline: string
  standfirst: string
  byline: string[]
  publishedAt: Date
  lead: Caption | null
  body: Block[]
}

const maxBlocks = 2000

/**
 * An article from the plain text of its page: headline, standfirst, byline, date line, the lead
 * picture's caption twice, then a line for each paragraph, caption and related story, up to the
 * gate. Words stay as they are in the file. Throws PlainTextError where the layout is another.
 */
export function parsePlainText(source: string, timeZone: string): PlainTextArticle {
  const lines = readLines(source)
  const furniture = furnitureStart(lines)
  const end = (lines[furniture] ?? lines.at(-1))?.number ?? 1
  const article = lines.slice(0, furniture)
  const head = readHead(article, end, timeZone)
  const afterHead = article.slice(4)
  const { lead, taken } = readLead(afterHead, article[3]?.number ?? end)
  const body = readBody(afterHead.slice(taken))
  if (!body.some(({ type }) => type === 'paragraph')) throw new PlainTextError(end, 'a paragraph')
  if (body.length > maxBlocks) {
    throw new PlainTextError(end, `at most ${maxBlocks} paragraphs, captions and related stories`)
  }
  return { ...head, lead, body }
}
