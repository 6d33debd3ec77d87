import { type Page, readPage } from '@/lib/platform/pagination'
import { slugPattern } from './address'

/** What is to be read of a list in the order of its slugs. */
interface Asked {
  where: { slug?: { gt: string } | { lte: string } }
  orderBy: { slug: 'asc' | 'desc' }
  take: number
}

/**
 * A page of a list that is in the order of its slugs, which is alphabetical; it begins after the
 * slug in its address. There is no page after what is no slug: null.
 */
export async function readPageBySlug<Row extends { slug: string }>(
  page: { path: string; cursor: string | null; size: number },
  read: (asked: Asked) => Promise<Row[]>,
): Promise<Page<Row & { cursor: string }> | null> {
  if (page.cursor !== null && !slugPattern.test(page.cursor)) return null
  return readPage(page, async ({ cursor, direction, take }) => {
    const isOn = direction === 'on'
    const rows = await read({
      where: cursor === null ? {} : { slug: isOn ? { gt: cursor } : { lte: cursor } },
      orderBy: { slug: isOn ? 'asc' : 'desc' },
      take,
    })
    return rows.map((row) => ({ ...row, cursor: row.slug }))
  })
}
