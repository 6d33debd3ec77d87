import { pictureFields } from '@/lib/articles/picture-fields'
import { readPageBySlug } from '@/lib/articles/read-page-by-slug'
import { db } from '@/lib/platform/db'
import type { Page } from '@/lib/platform/pagination'
import type { AuthorEntry, AuthorView } from './types'

const entryFields = {
  slug: true,
  name: true,
  role: true,
  picture: { select: pictureFields },
} as const

/** An author, whether or not a story of theirs is to be seen yet. */
export const findAuthor = (slug: string): Promise<AuthorView | null> =>
  db().author.findUnique({
    where: { slug },
    select: { ...entryFields, id: true, bio: true, email: true, links: true },
  })

/** The authors of published stories, in the order of their slugs, which is alphabetical. */
export const listAuthors = (page: {
  path: string
  cursor: string | null
  size: number
}): Promise<Page<AuthorEntry & { cursor: string }> | null> =>
  readPageBySlug(page, ({ where, orderBy, take }) =>
    db().author.findMany({
      where: { ...where, articles: { some: { shownAt: { not: null } } } },
      orderBy,
      take,
      select: entryFields,
    }),
  )

/** The present slug of an author who had this one; null when there is none. */
export async function findPresentAuthor(formerSlug: string): Promise<string | null> {
  const former = await db().formerAuthorSlug.findUnique({
    where: { slug: formerSlug },
    select: { author: { select: { slug: true } } },
  })
  return former?.author.slug ?? null
}
