import { articleDocument, type Block } from '@/lib/articles/document'
import { db } from '@/lib/platform/db'

/** The sealed text. Imported by read-article.ts and nothing else; the structure check proves it. */
export async function findBody(articleId: string): Promise<Block[]> {
  const row = await db().articleBody.findUniqueOrThrow({ where: { articleId } })
  return articleDocument.parse(row.document).content
}
