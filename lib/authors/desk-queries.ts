import { pictureFields } from '@/lib/articles/picture-fields'
import type { PictureView } from '@/lib/articles/types'
import { db } from '@/lib/platform/db'
import { escapePattern } from '@/lib/platform/escape-pattern'
import type { DeskAuthor, DeskAuthorView } from './types'

const perPage = 100
const picturesToChoose = 12

const fields = {
  id: true,
  slug: true,
  name: true,
  role: true,
  _count: { select: { articles: true } },
} as const

interface DeskAuthorPage {
  authors: DeskAuthor[]
  /** The slug after which the others come; null on the last page. */
  next: string | null
}

/** Authors by their names, with how many articles each has, whether to be seen or not. */
export async function listDeskAuthors(q: string, after: string | null): Promise<DeskAuthorPage> {
  const contains = { contains: escapePattern(q), mode: 'insensitive' } as const
  const rows = await db().author.findMany({
    where: {
      ...(q && { OR: [{ name: contains }, { role: contains }] }),
      ...(after !== null && { slug: { gt: after } }),
    },
    orderBy: { slug: 'asc' },
    take: perPage + 1,
    select: fields,
  })
  const authors = rows.slice(0, perPage).map(toDeskAuthor)
  return { authors, next: rows.length > perPage ? (authors.at(-1)?.slug ?? null) : null }
}

export async function findDeskAuthor(id: string): Promise<DeskAuthorView | null> {
  const row = await db().author.findUnique({
    where: { id },
    select: {
      ...fields,
      bio: true,
      email: true,
      links: true,
      memberId: true,
      picture: { select: pictureFields },
      formerSlugs: { orderBy: { retiredAt: 'desc' }, select: { slug: true } },
    },
  })
  if (!row) return null
  const { bio, links, memberId } = row
  return {
    ...toDeskAuthor(row),
    ...{ bio, links, memberId, picture: row.picture, email: row.email ?? '' },
    formerSlugs: row.formerSlugs.map(({ slug }) => slug),
  }
}

/** Pictures for a portrait: these, and the newest that somebody uploaded. */
export async function listPortraits(these: string[]): Promise<PictureView[]> {
  const [first, newest] = await Promise.all([
    db().media.findMany({ where: { id: { in: these } }, select: pictureFields }),
    db().media.findMany({
      where: { uploadedBy: { not: null }, id: { notIn: these } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: picturesToChoose,
      select: pictureFields,
    }),
  ])
  return [...first, ...newest]
}

const toDeskAuthor = ({
  _count,
  ...row
}: Omit<DeskAuthor, 'articles'> & { _count: { articles: number } }): DeskAuthor => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  role: row.role,
  articles: _count.articles,
})
