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
