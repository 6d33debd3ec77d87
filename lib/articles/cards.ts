import { pictureFields } from './picture-fields'
import type { ArticleCard, FigureView, Named, PictureView } from './types'

/** What is to be seen. */
export const published = { status: 'published', firstPublishedAt: { not: null } } as const

export const cardFields = {
  id: true,
  slug: true,
  section: true,
  headline: true,
  standfirst: true,
  access: true,
  firstPublishedAt: true,
  leadMedia: { select: pictureFields },
  leadAlt: true,
  leadCaption: true,
  leadCredit: true,
  authors: {
    orderBy: { position: 'asc' },
    select: { author: { select: { slug: true, name: true } } },
  },
} as const

interface CardRow {
  id: string
  slug: string
  section: string
  headline: string
  standfirst: string
  access: ArticleCard['access']
  firstPublishedAt: Date | null
  leadMedia: PictureView | null
  leadAlt: string | null
  leadCaption: string | null
  leadCredit: string | null
  authors: { author: Named }[]
}

export const toCard = (row: CardRow): ArticleCard => ({
  id: row.id,
  slug: row.slug,
  section: row.section,
  headline: row.headline,
  standfirst: row.standfirst,
  access: row.access,
  authors: row.authors.map(({ author }) => author),
  firstPublishedAt: row.firstPublishedAt ?? new Date(0),
  lead: toLead(row),
})

const toLead = (row: CardRow): FigureView | null =>
  row.leadMedia || row.leadCaption
    ? {
        picture: row.leadMedia,
        alt: row.leadAlt ?? '',
        caption: row.leadCaption ?? '',
        credit: row.leadCredit ?? '',
      }
    : null
