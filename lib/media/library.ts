import { nameOfActor, roleOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import { db } from '@/lib/platform/db'
import { escapePattern } from '@/lib/platform/escape-pattern'
import { authorize } from './policy'
import { libraryFields } from './queries'
import type { LibraryQuery } from './schemas'
import type { ShelvedPicture } from './types'

const perPage = 48

interface Shelf {
  pictures: ShelvedPicture[]
  /** Null on the last page. */
  next: string | null
}

/** The pictures of the library that an actor may see, the newest first. @throws ForbiddenError */
export async function browseLibrary(
  actor: Actor,
  { q, filter, after }: LibraryQuery,
): Promise<Shelf> {
  authorize(actor, 'browse-pictures')
  const [time = '', afterId = ''] = after?.split('-') ?? []
  const afterAt = after ? new Date(Number.parseInt(time, 36)) : null
  const me = nameOfActor(actor)
  const seesAll = roleOfActor(actor) !== 'writer'
  const patterns = q.toLowerCase().split(' ').filter(Boolean).map(toPattern)
  const longest = patterns.toSorted((a, b) => b.length - a.length)[0] ?? '%'
  const rows = await db().$queryRaw<Row[]>`
    SELECT id, "createdAt",
      (SELECT count(*)::int FROM "PictureUse" WHERE "mediaId" = id AND "isCurrent") AS articles,
      (SELECT count(*)::int FROM "Author" WHERE "pictureId" = "Media".id) AS portraits
    FROM "Media"
    WHERE "uploadedBy" IS NOT NULL
      AND (${seesAll} OR "uploadedBy" = ${me} OR "withheldAt" IS NULL)
      AND lower(title || ' ' || caption || ' ' || credit || ' ' || alt) LIKE ${longest}
      AND lower(title || ' ' || caption || ' ' || credit || ' ' || alt) LIKE ALL (${patterns}::text[])
      AND CASE ${filter ?? ''}
        WHEN 'mine' THEN "uploadedBy" = ${me}
        WHEN 'no-credit' THEN credit = ''
        WHEN 'no-alt' THEN alt = ''
        WHEN 'unused' THEN NOT EXISTS (SELECT FROM "PictureUse" WHERE "mediaId" = id AND "isCurrent")
          AND NOT EXISTS (SELECT FROM "Author" WHERE "pictureId" = "Media".id)
        ELSE true END
      AND (${afterAt}::timestamptz IS NULL OR ("createdAt", id) < (${afterAt}::timestamptz, ${afterId}))
    ORDER BY "createdAt" DESC, id DESC
    LIMIT ${perPage + 1}`
  const shown = rows.slice(0, perPage)
  const last = rows.length > perPage ? shown.at(-1) : undefined
  return {
    pictures: await toPictures(shown),
    next: last ? `${last.createdAt.getTime().toString(36)}-${last.id}` : null,
  }
}

interface Row {
  id: string
  createdAt: Date
  articles: number
  portraits: number
}

const toPattern = (word: string) => `%${escapePattern(word)}%`

async function toPictures(rows: Row[]): Promise<ShelvedPicture[]> {
  const pictures = await db().media.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    select: libraryFields,
  })
  const byId = new Map(pictures.map((picture) => [picture.id, picture]))
  return rows.flatMap(({ id, articles, portraits }) => {
    const picture = byId.get(id)
    return picture ? [{ ...picture, articles, portraits }] : []
  })
}
