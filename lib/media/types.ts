import type { Named, PictureView } from '@/lib/articles/types'

/** A picture as the library and whoever places it know it. */
export interface LibraryPicture extends PictureView {
  title: string
  /** What is proposed wherever it is placed. */
  alt: string
  caption: string
  credit: string
}

/** A picture on its own page. */
export interface PictureRecord extends LibraryPicture {
  bytes: number
  uploadedAt: Date
  /** A name, for people. */
  uploadedBy: string
  /** Whether anybody gets it. */
  isPublic: boolean
  /** Whether this member of staff may change and delete it. */
  mayChange: boolean
  /** Whose page it stands on. */
  authors: Named[]
}

export interface ShelvedPicture extends LibraryPicture {
  /** In how many articles it stands, published or not. */
  articles: number
  /** How many authors it shows on their pages. */
  portraits: number
}
