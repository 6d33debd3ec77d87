/** A row of a list, and its place in the list's order, in a form that can stand in an address. */
interface Placed {
  cursor: string
}

/** Which rows are asked for: those after the cursor, or, going back, the cursor's own and those before. */
export interface Window {
  cursor: string | null
  direction: 'on' | 'back'
  take: number
}

export interface Page<Row> {
  rows: Row[]
  /** The addresses of the pages beside it. */
  previous: string | null
  next: string | null
  /** Whether the row at the cursor still is in the list; else the address was made up, or the row is gone. */
  isKnown: boolean
}

/**
 * A page of a list by keyset: it begins after a row, not at a number, so it shows the same while
 * rows are added in front, and the last costs what the first costs. There is no page of nothing but
 * the first: null.
 */
export async function readPage<Row extends Placed>(
  { path, cursor, size }: { path: string; cursor: string | null; size: number },
  read: (window: Window) => Promise<Row[]>,
): Promise<Page<Row> | null> {
  const [ahead, behind] = await Promise.all([
    read({ cursor, direction: 'on', take: size + 1 }),
    cursor === null ? [] : read({ cursor, direction: 'back', take: size + 1 }),
  ])
  if (cursor !== null && ahead.length === 0) return null
  const rows = ahead.slice(0, size)
  return {
    rows,
    previous: cursor === null ? null : pageAddress(path, behind[size]?.cursor),
    next: ahead.length > size ? pageAddress(path, rows.at(-1)?.cursor) : null,
    isKnown: cursor === null || behind[0]?.cursor === cursor,
  }
}

export const pageAddress = (path: string, cursor: string | null | undefined): string =>
  cursor ? `${path}?after=${cursor}` : path

/** A place in a list that is ordered by an instant and, within it, by id: newest first. */
export interface Position {
  at: Date
  id: string
}

/** Postgres writes the years before in another way. */
const yearOne = Date.parse('0001-01-01T00:00:00Z')

export const formatCursor = ({ at, id }: Position): string => `${at.getTime().toString(36)}-${id}`

/** The position a cursor names, or null: there is one spelling of each, and none before the year 1. */
export function parseCursor(cursor: string): Position | null {
  const [, time = '', id = ''] =
    /^(-?[0-9a-z]{1,9})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(cursor) ?? []
  const position = { at: new Date(Number.parseInt(time, 36)), id }
  return formatCursor(position) === cursor && position.at.getTime() >= yearOne ? position : null
}
