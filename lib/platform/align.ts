export type Change = 'kept' | 'added' | 'removed'

interface Edit<T> {
  change: Change
  item: T
}

/**
 * The shortest way from one list to another: a longest common subsequence, and what is not in it.
 * Takes time and memory by the product of their lengths: for paragraphs and words, not for books.
 */
export function align<T>(older: T[], newer: T[], nameOf: (item: T) => string): Edit<T>[] {
  const a = older.map(nameOf)
  const b = newer.map(nameOf)
  const common = commonLengths(a, b)
  const edits: Edit<T>[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [old, now] = [older[i], newer[j]]
    if (old !== undefined && now !== undefined && a[i] === b[j]) {
      edits.push({ change: 'kept', item: now })
      i += 1
      j += 1
    } else if (old !== undefined && (now === undefined || common(i + 1, j) >= common(i, j + 1))) {
      edits.push({ change: 'removed', item: old })
      i += 1
    } else if (now !== undefined) {
      edits.push({ change: 'added', item: now })
      j += 1
    }
  }
  return edits
}

/** How many names the rest of one list, from i, and the rest of the other, from j, have in common, in order. */
function commonLengths(a: string[], b: string[]): (i: number, j: number) => number {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  return at
}
