import { db } from '@/lib/platform/db'
import type { DraftContent } from './content'

/** What the authors and topics that texts name are called, by their ids. */
export async function namesIn(contents: DraftContent[]): Promise<Map<string, string>> {
  const select = { id: true, name: true } as const
  const [authors, topics] = await Promise.all([
    db().author.findMany({
      where: { id: { in: contents.flatMap((content) => content.authors) } },
      select,
    }),
    db().topic.findMany({
      where: { id: { in: contents.flatMap((content) => content.topics) } },
      select,
    }),
  ])
  return new Map([...authors, ...topics].map(({ id, name }) => [id, name]))
}
