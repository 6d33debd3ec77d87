import { describe, expect, it } from 'vitest'
import { arrange, arrangedSlots, type Placement } from './arrange'
import { type Step, takeStep } from './steps'

const stories = 'abcdefghijkl'.split('').map((id) => ({ id, hasPicture: true }))

/** What is shown after these steps, in capitals what an editor placed, and what is left out. */
function after(...steps: Step[]): string {
  let placements: Placement[] = []
  const look = () =>
    arrange(stories, placements)
      .slice(0, arrangedSlots)
      .map(({ id }) => ({
        id,
        isPinned: placements.some(({ articleId, slot }) => articleId === id && slot !== null),
      }))
  for (const step of steps) placements = takeStep(placements, look(), step)
  const out = placements.filter(({ slot }) => slot === null).map(({ articleId }) => articleId)
  const shown = look().map(({ id, isPinned }) => (isPinned ? id.toUpperCase() : id))
  return shown.join('') + (out.length > 0 ? ` without ${out.join('')}` : '')
}

const step = (kind: Exclude<Step['kind'], 'move'>, id: string): Step => ({ kind, id })
const move = (id: string, to: number): Step => ({ kind: 'move', id, to })

describe('an editor', () => {
  it.each<[string, Step[], string]>([
    ['moves a story up', [step('up', 'c')], 'aCbdefg'],
    ['moves it to the top', [step('up', 'c'), step('up', 'c')], 'Cabdefg'],
    ['moves it no further', [step('up', 'a')], 'abcdefg'],
    ['moves a story down', [step('down', 'a')], 'bAcdefg'],
    ['moves the last no further down', [step('down', 'g')], 'abcdefg'],
    ['holds a story where it is', [step('pin', 'b')], 'aBcdefg'],
    ['lets it go again', [step('pin', 'b'), step('release', 'b')], 'abcdefg'],
    ['passes one that is held', [step('pin', 'a'), step('up', 'b')], 'BAcdefg'],
    ['passes one that is held downwards', [step('pin', 'b'), step('down', 'a')], 'BAcdefg'],
    ['puts one in from further down', [move('k', 1)], 'aKbcdef'],
    ['puts one between those that are held', [step('pin', 'b'), move('k', 1)], 'aKBcdef'],
    ['pushes out what is held last', [step('pin', 'g'), move('k', 0)], 'Kabcdef'],
    ['drags one down', [move('a', 3)], 'bcdAefg'],
    ['leaves one out', [step('leave-out', 'b')], 'acdefgh without b'],
    ['leaves out what was held', [step('pin', 'b'), step('leave-out', 'b')], 'acdefgh without b'],
    ['brings it back', [step('leave-out', 'b'), step('bring-back', 'b')], 'abcdefg'],
    ['puts in what was left out', [step('leave-out', 'b'), move('b', 0)], 'Bacdefg'],
    ['names what is not there', [step('up', 'z'), step('pin', 'z')], 'abcdefg'],
  ])('%s', (_sentence, steps, expected) => {
    expect(after(...steps)).toBe(expected)
  })
})
