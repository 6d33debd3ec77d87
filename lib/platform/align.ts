export type Change = 'kept' | 'added' | 'removed'

interface Edit<T> {
  change: Change
  item: T
}

/**
 * The shortest way from one list to another: a longest common subsequence, and what is not in it.
 * Between two items that are kept, what is removed comes before what is added.
 */
export function align<T>(older: T[], newer: T[], nameOf: (item: T) => string): Edit<T>[] {
  const places = matchInOrder(older.map(nameOf), newer.map(nameOf))
  const edits: Edit<T>[] = []
  let next = 0
  const add = (until: number) => {
    for (const item of newer.slice(next, until)) edits.push({ change: 'added', item })
  }
  for (const [index, item] of older.entries()) {
    const place = places.get(index)
    if (place === undefined) {
      edits.push({ change: 'removed', item })
      continue
    }
    add(place)
    edits.push({ change: 'kept', item: newer[place] as T })
    next = place + 1
  }
  add(newer.length)
  return edits
}

/**
 * Which name of one list each name of another is, by a longest common subsequence. Takes time and
 * memory by the product of the lengths of what is not alike at both ends: for paragraphs and words,
 * not for books.
 */
export function matchInOrder(before: string[], after: string[]): Map<number, number> {
  const found = new Map<number, number>()
  let start = 0
  while (start < before.length && before[start] === after[start]) found.set(start, start++)
  let [endBefore, endAfter] = [before.length, after.length]
  while (endBefore > start && endAfter > start && before[endBefore - 1] === after[endAfter - 1]) {
    found.set(--endBefore, --endAfter)
  }
  const [rows, columns] = [endBefore - start, endAfter - start]
  const lengths = lengthsOfCommon(before.slice(start, endBefore), after.slice(start, endAfter))
  const at = (row: number, column: number) => lengths[row * (columns + 1) + column] ?? 0
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (before[start + row] === after[start + column]) found.set(start + row++, start + column++)
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return found
}

/** The length of the longest common subsequence of what begins at each row and column. */
function lengthsOfCommon(before: string[], after: string[]): Uint16Array {
  const width = after.length + 1
  const lengths = new Uint16Array((before.length + 1) * width)
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const [below, right] = [(row + 1) * width + column, row * width + column + 1]
      lengths[row * width + column] =
        before[row] === after[column]
          ? (lengths[below + 1] ?? 0) + 1
          : Math.max(lengths[below] ?? 0, lengths[right] ?? 0)
    }
  }
  return lengths
}
