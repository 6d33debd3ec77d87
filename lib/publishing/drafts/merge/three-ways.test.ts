import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeThreeWays } from './three-ways'

const merge = (base: string, mine: string, theirs: string) =>
  mergeThreeWays([...base], [...mine], [...theirs], (letter) => letter)

const written = (base: string, mine: string, theirs: string) =>
  merge(base, mine, theirs)
    .map((stretch) =>
      stretch.kind === 'agreed'
        ? stretch.items.join('')
        : `[${stretch.mine.join('')}|${stretch.theirs.join('')}]`,
    )
    .join('')

describe('two texts made from one', () => {
  it.each([
    ['abc', 'abc', 'abc', 'abc'],
    ['abc', 'axc', 'abc', 'axc'],
    ['abc', 'abc', 'axc', 'axc'],
    ['abc', 'xabc', 'abcy', 'xabcy'],
    ['abc', 'axc', 'ayc', 'a[x|y]c'],
    ['abc', 'axc', 'axc', 'axc'],
    ['abc', 'ac', 'abc', 'ac'],
    ['abc', 'ac', 'ayc', 'a[|y]c'],
    ['abc', 'abcx', 'abcy', 'abc[x|y]'],
    ['', 'x', 'y', '[x|y]'],
    ['', 'x', '', 'x'],
    ['abcdef', 'abXdef', 'abcdYf', 'abXdYf'],
  ])('%s: %s and %s are %s', (base, mine, theirs, outcome) => {
    expect(written(base, mine, theirs)).toBe(outcome)
  })
})

const sequence = array(constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 12 })
const same = (letter: string) => letter

/** How often each letter is there. */
const count = (letters: string[]) => {
  const counts = new Map<string, number>()
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

describe('whatever is merged', () => {
  it('loses nothing that a side added or both kept', () => {
    assert(
      property(sequence, sequence, sequence, (base, mine, theirs) => {
        const stretches = mergeThreeWays(base, mine, theirs, same)
        const all = count(
          stretches.flatMap((each) =>
            each.kind === 'agreed' ? each.items : [...each.mine, ...each.theirs],
          ),
        )
        const inBase = count(base)
        for (const side of [mine, theirs]) {
          for (const [letter, times] of count(side)) {
            const added = times - (inBase.get(letter) ?? 0)
            expect(all.get(letter) ?? 0).toBeGreaterThanOrEqual(added)
          }
        }
      }),
    )
  })

  it('is one side where the other changed nothing', () => {
    assert(
      property(sequence, sequence, (base, changed) => {
        for (const [mine, theirs] of [
          [changed, base],
          [base, changed],
        ] as const) {
          const stretches = mergeThreeWays(base, mine, theirs, same)
          const items = stretches.flatMap((each) => (each.kind === 'agreed' ? each.items : ['?']))
          expect(items).toEqual(changed)
        }
      }),
    )
  })

  it('is the same whichever side is called mine', () => {
    assert(
      property(sequence, sequence, sequence, (base, mine, theirs) => {
        const stretches = mergeThreeWays(base, mine, theirs, same)
        const conflicts = stretches.filter((each) => each.kind === 'conflict')
        const swapped = mergeThreeWays(base, theirs, mine, same)
        expect(swapped.filter((each) => each.kind === 'conflict')).toEqual(
          conflicts.map((each) => ({ ...each, mine: each.theirs, theirs: each.mine })),
        )
      }),
    )
  })
})
