import type { Named, PictureView } from '@/lib/articles/types'

/** An author as a list shows them. */
export interface AuthorEntry extends Named {
  role: string
  picture: PictureView | null
}

/** An author as their own page shows them. */
export interface AuthorView extends AuthorEntry {
  id: string
  bio: string
  email: string | null
  links: string[]
}

/** An author in the newsroom's list. */
export interface DeskAuthor extends Named {
  id: string
  role: string
  /** How many articles have them in the byline, whatever their status. */
  articles: number
}

export interface DeskAuthorView extends DeskAuthor {
  bio: string
  email: string
  links: string[]
  picture: PictureView | null
  /** The account by which they write: the id of a user. */
  memberId: string | null
  /** Addresses that lead to them. */
  formerSlugs: string[]
}
