import { matchInOrder } from '@/lib/platform/align'

/** A stretch of a merged sequence: what both sides agree on, or what each of them made of it. */
export type Stretch<Item> =
  | { kind: 'agreed'; items: Item[] }
  | { kind: 'conflict'; base: Item[]; mine: Item[]; theirs: Item[] }

/**
 * Merges two sequences that were made from a third. What one side changed is taken; where both
 * changed the same stretch, both are given. Every item of either side is in the outcome, but those
 * that the other side removed and this one left alone.
 */
export function mergeThreeWays<Item>(
  base: Item[],
  mine: Item[],
  theirs: Item[],
  nameOf: (item: Item) => string,
): Stretch<Item>[] {
  const inMine = matchInOrder(base.map(nameOf), mine.map(nameOf))
  const inTheirs = matchInOrder(base.map(nameOf), theirs.map(nameOf))
  const stretches: Stretch<Item>[] = []
  let from = { base: 0, mine: 0, theirs: 0 }

  function take(to: typeof from): void {
    const parts = {
      base: base.slice(from.base, to.base),
      mine: mine.slice(from.mine, to.mine),
      theirs: theirs.slice(from.theirs, to.theirs),
    }
    const stretch = decide(parts, nameOf)
    if (stretch) stretches.push(stretch)
    from = to
  }

  for (const [at, item] of base.entries()) {
    const [m, t] = [inMine.get(at), inTheirs.get(at)]
    if (m === undefined || t === undefined) continue
    take({ base: at, mine: m, theirs: t })
    stretches.push({ kind: 'agreed', items: [item] })
    from = { base: at + 1, mine: m + 1, theirs: t + 1 }
  }
  take({ base: base.length, mine: mine.length, theirs: theirs.length })
  return joined(stretches)
}

function decide<Item>(
  { base, mine, theirs }: Record<'base' | 'mine' | 'theirs', Item[]>,
  nameOf: (item: Item) => string,
): Stretch<Item> | null {
  const same = (a: Item[], b: Item[]) =>
    a.length === b.length && a.every((item, at) => nameOf(item) === nameOf(b[at] as Item))
  if (same(mine, theirs) || same(base, theirs)) return agreed(mine)
  if (same(base, mine)) return agreed(theirs)
  return { kind: 'conflict', base, mine, theirs }
}

const agreed = <Item>(items: Item[]): Stretch<Item> | null =>
  items.length > 0 ? { kind: 'agreed', items } : null

function joined<Item>(stretches: Stretch<Item>[]): Stretch<Item>[] {
  const out: Stretch<Item>[] = []
  for (const stretch of stretches) {
    const last = out.at(-1)
    if (stretch.kind === 'agreed' && last?.kind === 'agreed') last.items.push(...stretch.items)
    else out.push(stretch.kind === 'agreed' ? { ...stretch, items: [...stretch.items] } : stretch)
  }
  return out
}
