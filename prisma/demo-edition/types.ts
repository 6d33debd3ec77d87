import type { Block } from '@/lib/articles/document'

/** The name of a drawing in `pictures/`, without its ending; the seed replaces it by the id of the stored picture. */
export type PictureName = string

export interface DemoFigure {
  picture: PictureName
  alt: string
  caption: string
  credit: string
}

export interface DemoArticle {
  slug: string
  section: 'world' | 'science' | 'business' | 'culture' | 'sport' | 'opinion'
  headline: string
  standfirst: string
  /** Where the report was written from; null for comment and reviews. */
  place: string | null
  /** Keys of `authors.ts`, in the order of the byline. */
  authors: string[]
  /** Keys of `topics.ts`. */
  topics: string[]
  access: 'free' | 'registered' | 'premium'
  /** ISO 8601 with a zone. */
  publishedAt: string
  updatedAt?: string
  lead: DemoFigure | null
  /** In a figure, `media` is a PictureName. */
  body: Block[]
}
