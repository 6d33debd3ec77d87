import type { Access } from '@/lib/articles/types'
import { db, sql } from '@/lib/platform/db'

interface Labels {
  access: Access
  /** Names, in the order of the byline. */
  authors: string[]
}

/** Of an article and its draft: the access that is worked on. */
export const accessOf = sql`coalesce(draft.content ->> 'access', article.access::text)`

/** What the list says of each article beside its headline, as it is worked on. */
export async function readLabels(ids: string[]): Promise<Map<string, Labels>> {
  const rows = await db().$queryRaw<(Labels & { id: string })[]>`
    SELECT article.id, ${accessOf} AS access, ARRAY(
      SELECT author.name
      FROM (
        SELECT value::uuid AS id, ordinality AS position
          FROM jsonb_array_elements_text(draft.content -> 'authors') WITH ORDINALITY
        UNION ALL
        SELECT "authorId", position FROM "ArticleAuthor"
          WHERE "articleId" = article.id AND draft."articleId" IS NULL
      ) byline JOIN "Author" author ON author.id = byline.id
      ORDER BY byline.position
    ) AS authors
    FROM "Article" article LEFT JOIN "ArticleDraft" draft ON draft."articleId" = article.id
    WHERE article.id = ANY (${ids}::uuid[])`
  return new Map(rows.map(({ id, ...labels }) => [id, labels]))
}
