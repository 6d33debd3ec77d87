import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { articlePath } from '@/lib/articles/address'
import type { Block } from '@/lib/articles/document'
import {
  blockquote,
  bulletList,
  figure,
  heading,
  italic,
  link,
  paragraph,
  pullQuote,
  relatedStory,
} from '@/lib/articles/document-builders'
import { storePicture } from '@/lib/media/store-picture'
import { db } from '@/lib/platform/db'
import { createArticle } from '@/lib/publishing/create-article'
import { publishArticle } from '@/lib/publishing/publish-article'
import { scheduleArticle } from '@/lib/publishing/schedule-article'
import { withdrawArticle } from '@/lib/publishing/withdraw-article'

export interface SentinelArticle {
  id: string
  path: string
  slug: string
  headline: string
  access: 'free' | 'registered' | 'premium'
  /** Words that stand before the gate. */
  open: string[]
  /** Words that stand in the body behind the teaser and nowhere else, one for each kind of text. */
  sealed: string[]
}

const actor = { kind: 'system', name: 'cli' } as const

/** A picture that no other article has, so that its address is a secret of the body too. */
const drawPicture = (mark: string): Promise<Buffer> =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: `#${mark.slice(0, 6)}` } })
    .png()
    .toBuffer()

/** Publishes an article in which every text carries a word of its own. */
export async function publishSentinelArticle(
  access: SentinelArticle['access'],
  section?: string,
): Promise<SentinelArticle> {
  const article = await draftSentinelArticle(access, section)
  await publishArticle(actor, article.id)
  // When it is drawn, some time in the next minute, the page is purged: in the middle of a test.
  await db().sharePicture.delete({ where: { articleId: article.id } })
  return article
}

export async function scheduleSentinelArticle(): Promise<SentinelArticle> {
  const article = await draftSentinelArticle('registered')
  await scheduleArticle(actor, article.id, new Date('2040-01-01T07:00:00Z'))
  return article
}

export async function withdrawSentinelArticle(): Promise<SentinelArticle> {
  const article = await publishSentinelArticle('registered')
  await withdrawArticle(actor, article.id, withdrawalNotice)
  return article
}

export const withdrawalNotice = 'This report named the wrong person. We are sorry.'

async function draftSentinelArticle(
  access: SentinelArticle['access'],
  section: string = 'world',
): Promise<SentinelArticle> {
  const mark = randomBytes(5).toString('hex')
  const word = (name: string) => `sentinel${name}${mark}`
  const slug = `sentinel-${mark}`
  const { id: picture } = await storePicture(actor, await drawPicture(mark))
  const sealed = [
    'first',
    'heading',
    'quote',
    'pull',
    'attribution',
    'list',
    'alt',
    'caption',
    'credit',
    'related',
    'mark',
    'address',
    'last',
  ].map(word)
  sealed.push(picture)
  const article = {
    slug,
    section,
    headline: `A headline with ${word('headline')}`,
    standfirst: `A standfirst with ${word('standfirst')}.`,
    access,
    authors: [{ name: 'Ada Sentinel' }],
    topics: [{ slug: 'sentinels', name: 'Sentinels' }],
    lead: {
      media: null,
      alt: 'A lead picture',
      caption: `A lead with ${word('lead')}`,
      credit: 'AP',
    },
    body: {
      type: 'doc' as const,
      content: [
        paragraph(
          `An opening with ${word('opening')} ${`and more words for ${mark} `.repeat(20)}here.`,
        ),
        paragraph(
          `A second paragraph with ${word('second')} ${`and a few for ${mark} `.repeat(3)}words.`,
        ),
        ...sealedBlocks(word, picture),
      ],
    },
  }
  const { id } = await createArticle(actor, article)
  const open = ['headline', 'standfirst', 'lead', 'opening', 'second'].map(word)
  return { id, path: articlePath(article), slug, headline: article.headline, access, open, sealed }
}

const sealedBlocks = (word: (name: string) => string, picture: string): Block[] => [
  paragraph(`The text goes on with ${word('first')}.`),
  heading(2, `A heading with ${word('heading')}`),
  blockquote(`A quotation with ${word('quote')}.`),
  pullQuote(`A pull quote with ${word('pull')}`, `Said by ${word('attribution')}`),
  bulletList([`An item with ${word('list')}`]),
  figure({
    media: picture,
    alt: `Alternative text with ${word('alt')}`,
    caption: `A caption with ${word('caption')}`,
    credit: word('credit'),
  }),
  relatedStory(null, `A related story with ${word('related')}`),
  paragraph(italic(word('mark')), link('a link', `https://example.com/${word('address')}`)),
  paragraph(`The end with ${word('last')}.`),
]
