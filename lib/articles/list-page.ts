import { formatDate } from '@/lib/platform/clock'
import { parseCursor } from '@/lib/platform/pagination'
import { site } from '@/lib/site'

export const storiesOnPage = 20

/** What Next.js gives a page of the query: a parameter that comes twice is a list. */
export type Query = Promise<{ after?: string | string[] | undefined }>

/** Where the list goes on, of the page's address; null on the first page. */
export async function cursorOf(query: Query): Promise<string | null> {
  const { after } = await query
  return typeof after === 'string' ? after : null
}

/** The title of a page of a list: from the second on it says how far back it begins. */
export function listTitle(name: string, cursor: string | null): string {
  const position = cursor === null ? null : parseCursor(cursor)
  if (!position) return name
  return `${name}: stories to ${formatDate(position.at, site.locale, site.timeZone)}`
}
