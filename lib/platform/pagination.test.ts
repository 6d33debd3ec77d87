import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatCursor, parseCursor, readPage, type Window } from './pagination'

/** A list of letters, as a table in its order would answer. */
const table =
  (letters: string) =>
  async ({ cursor, direction, take }: Window) => {
    const rows = letters.split('').filter((letter) => {
      if (cursor === null) return true
      return direction === 'on' ? letter > cursor : letter <= cursor
    })
    const inOrder = direction === 'on' ? rows : rows.reverse()
    return inOrder.slice(0, take).map((letter) => ({ cursor: letter }))
  }

async function pageOf(letters: string, cursor: string | null) {
  const page = await readPage({ path: '/list', cursor, size: 3 }, table(letters))
  return page && { ...page, rows: page.rows.map((row) => row.cursor).join('') }
}

describe('a page of a list', () => {
  const known = { isKnown: true }

  it.each<[name: string, letters: string, cursor: string | null, page: object | null]>([
    ['the first of none', '', null, { rows: '', previous: null, next: null, ...known }],
    ['the only one', 'abc', null, { rows: 'abc', previous: null, next: null, ...known }],
    ['the first', 'abcd', null, { rows: 'abc', previous: null, next: '/list?after=c', ...known }],
    ['the second', 'abcd', 'c', { rows: 'd', previous: '/list', next: null, ...known }],
    [
      'one between',
      'abcdefghijk',
      'f',
      { rows: 'ghi', previous: '/list?after=c', next: '/list?after=i', ...known },
    ],
    ['after the end', 'abc', 'c', null],
    [
      'after a row that is gone',
      'abdefg',
      'c',
      { rows: 'def', previous: '/list', next: '/list?after=f', isKnown: false },
    ],
  ])('is, for %s', async (_name, letters, cursor, page) => {
    expect(await pageOf(letters, cursor)).toEqual(page)
  })

  it('leads forth through every row once, and back again', async () => {
    const letters = fc.uniqueArray(
      fc.constantFrom(...'a b c d e f g h i j k l m n o p q r s t'.split(' ')),
    )
    await fc.assert(
      fc.asyncProperty(letters, async (some) => {
        const all = some.sort().join('')
        const cursorIn = (address: string | null) => address?.split('=')[1] ?? null
        let [page, seen] = [await pageOf(all, null), '']
        while (page) {
          seen += page.rows
          const back = page.previous && (await pageOf(all, cursorIn(page.previous)))
          if (back) expect(seen).toContain(back.rows + page.rows)
          page = page.next === null ? null : await pageOf(all, cursorIn(page.next))
        }
        expect(seen).toBe(all)
      }),
    )
  })
})

describe('a cursor', () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8057'

  it('comes back as the position it was made of', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), fc.uuid(), (at, someId) => {
        const position = { at, id: someId }
        fc.pre(at.getTime() >= Date.parse('0001-01-01') && at.getTime() < 36 ** 9)
        expect(parseCursor(formatCursor(position))).toEqual(position)
      }),
    )
  })

  it.each([
    '',
    'x',
    id,
    `-${id}`,
    `0j9k2m4-${id}`,
    `J9K2M4-${id}`,
    `j9k2m4-${id.toUpperCase()}`,
    `j9k2m4-${id}x`,
    `zzzzzzzzzzzz-${id}`,
    `-0-${id}`,
    `-zzzzzzzzz-${id}`,
    `j9k2m4-${id.slice(1)}`,
    "j9k2m4-'; DROP TABLE",
  ])('has one spelling, which is not %j', (cursor) => {
    expect(parseCursor(cursor)).toBeNull()
  })
})
