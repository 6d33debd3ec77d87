import type { Block } from './document'

export type Access = 'free' | 'registered' | 'premium'

export type ArticleStatus = 'draft' | 'scheduled' | 'published' | 'withdrawn'

export interface PictureView {
  id: string
  width: number
  height: number
  /** The widths in which renditions exist, ascending. */
  widths: number[]
  /** What must be seen where it is cropped, as a share of its width and height. */
  focalX: number
  focalY: number
  /** The token of the preview link by which the picture can be had before it is published. */
  preview?: string
}

export interface FigureView {
  picture: PictureView | null
  alt: string
  caption: string
  credit: string
}

/** An author or a topic, as a link names it. */
export interface Named {
  slug: string
  name: string
}

/** What a list shows of an article. There is no body in it, and none can be reached from it. */
export interface ArticleCard {
  id: string
  slug: string
  section: string
  headline: string
  standfirst: string
  access: Access
  authors: Named[]
  firstPublishedAt: Date
  lead: FigureView | null
}

/** What anybody may see of an article. */
export interface ArticleView extends ArticleCard {
  /** What it is called where it is shared; null: as its headline. */
  socialTitle: string | null
  /** What it shows where it is shared: what an editor chose, else what is drawn; null while that is not. */
  share: { picture: PictureView; alt: string } | null
  place: string | null
  topics: Named[]
  updatedAt: Date | null
  wordCount: number
  teaser: Block[]
  /** How many blocks of the body the teaser holds. */
  teaserBlocks: number
}
