import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Block } from '@/lib/articles/document'
import { createAuthor } from '@/lib/authors/create-author'
import { storePicture } from '@/lib/media/store-picture'
import { db } from '@/lib/platform/db'
import { correctArticle } from '@/lib/publishing/correct-article'
import { createArticle } from '@/lib/publishing/create-article'
import { publishArticle } from '@/lib/publishing/publish-article'
import { scheduleArticle } from '@/lib/publishing/schedule-article'
import { withdrawArticle } from '@/lib/publishing/withdraw-article'
import { authors } from './authors'
import { corrections } from './corrections'
import { articles } from './edition'
import { topics } from './topics'
import type { DemoArticle, DemoFigure, PictureName } from './types'
import { scheduledArticle, withdrawalNotice, withdrawnArticle } from './unseen-articles'

const actor = { kind: 'system', name: 'seed' } as const

/** Writes and publishes the demo edition, through the commands everybody uses. */
export async function seedEdition(): Promise<void> {
  const media = await storePictures()
  for (const [slug, author] of Object.entries(authors)) {
    const isKnown = (await db().author.count({ where: { slug } })) > 0
    if (!isKnown) await createAuthor(actor, { slug, ...author })
  }
  const kept = await db().article.findMany({ select: { slug: true } })
  const slugs = new Set(kept.map(({ slug }) => slug))
  for (const article of articles.filter(({ slug }) => !slugs.has(slug))) {
    const { id } = await createArticle(actor, toNewArticle(article, media))
    await publishArticle(actor, id)
    for (const { slug, text, correctedAt } of corrections) {
      if (slug !== article.slug) continue
      await correctArticle(actor, id, { text, correctedAt: new Date(correctedAt) })
    }
  }
  await seedUnseen(slugs)
}

/** One article that is scheduled and one that was withdrawn. */
async function seedUnseen(kept: Set<string>): Promise<void> {
  if (!kept.has(scheduledArticle.slug)) {
    const article = { ...toNewArticle(scheduledArticle, new Map()), firstPublishedAt: null }
    const { id } = await createArticle(actor, article)
    await scheduleArticle(actor, id, new Date(Date.now() + 365 * 86_400_000))
  }
  if (!kept.has(withdrawnArticle.slug)) {
    const { id } = await createArticle(actor, toNewArticle(withdrawnArticle, new Map()))
    await publishArticle(actor, id)
    await withdrawArticle(actor, id, withdrawalNotice)
  }
}

async function storePictures(): Promise<Map<PictureName, string>> {
  const figures = articles.flatMap(figuresOf)
  const said = new Map(figures.map(({ picture, ...words }) => [picture, words]))
  const names = [...said.keys()]
  const stored = new Map<PictureName, string>()
  for (const name of names) {
    const drawing = await readFile(join(import.meta.dirname, 'pictures', `${name}.svg`))
    stored.set(name, (await storePicture(actor, drawing, { title: name, ...said.get(name) })).id)
  }
  return stored
}

const figuresOf = ({ lead, body }: DemoArticle): DemoFigure[] => [
  ...(lead ? [lead] : []),
  ...body.flatMap((block) => {
    if (block.type !== 'figure' || !block.attrs.media) return []
    const { media: picture, alt, caption, credit } = block.attrs
    return [{ picture, alt, caption, credit }]
  }),
]

const toNewArticle = (article: DemoArticle, media: Map<PictureName, string>) => ({
  slug: article.slug,
  section: article.section,
  headline: article.headline,
  standfirst: article.standfirst,
  place: article.place,
  access: article.access,
  authors: article.authors.map((key) => ({ name: authors[key]?.name ?? key })),
  topics: article.topics.map((slug) => ({
    slug,
    name: topics[slug]?.name ?? slug,
    description: topics[slug]?.description ?? '',
  })),
  lead: article.lead && toLead(article.lead, media),
  body: { type: 'doc' as const, content: article.body.map((block) => withMedia(block, media)) },
  firstPublishedAt: new Date(article.publishedAt),
  updatedAt: article.updatedAt ? new Date(article.updatedAt) : null,
})

const toLead = ({ picture, ...words }: DemoFigure, media: Map<PictureName, string>) => ({
  ...words,
  media: media.get(picture) ?? null,
})

const withMedia = (block: Block, media: Map<PictureName, string>): Block =>
  block.type === 'figure' && block.attrs.media
    ? { ...block, attrs: { ...block.attrs, media: media.get(block.attrs.media) ?? null } }
    : block
