import type { Transaction } from '@/lib/platform/db'
import type { DraftContent } from '../drafts/content'
import { picturesIn } from '../drafts/pictures-in'

/** The ids of the authors and pictures that a text names and that are not there any more. */
export async function findMissing(
  transaction: Transaction,
  content: DraftContent,
): Promise<Set<string>> {
  const placed = picturesIn(content).map(({ id }) => id)
  const select = { id: true } as const
  const authors = await transaction.author.findMany({
    where: { id: { in: content.authors } },
    select,
  })
  const pictures = await transaction.media.findMany({
    where: { id: { in: placed } },
    select,
  })
  const present = new Set([...authors, ...pictures].map(({ id }) => id))
  return new Set([...content.authors, ...placed].filter((id) => !present.has(id)))
}
