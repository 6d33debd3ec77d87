import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  type DraftContent,
  type DraftSave,
  draftSave,
  emptyContent,
} from '@/lib/publishing/drafts/content'
import { type Answer, createAutosave, type SaveState } from './autosave'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const text = (headline: string): DraftContent => emptyContent(headline)
const saved = (version: number): Answer => ({ kind: 'saved', version, savedAt: new Date() })

/** An editor whose saves are answered by hand. */
function begin() {
  const saves: DraftSave[] = []
  const answers: ((answer: Answer) => void)[] = []
  const states: SaveState['kind'][] = []
  const autosave = createAutosave({
    version: 7,
    savedAt: new Date(),
    content: text('As it was'),
    send: (save) => {
      saves.push(save)
      return new Promise((resolve) => answers.push(resolve))
    },
    onState: ({ kind }) => states.push(kind),
  })
  const answer = async (given: Answer) => {
    answers.shift()?.(given)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { autosave, saves, states, answer }
}

describe('a save', () => {
  it('comes when typing stops, on top of the version the server has', async () => {
    const { autosave, saves, states, answer } = begin()
    autosave.type(text('a'))
    await vi.advanceTimersByTimeAsync(1_000)
    autosave.type(text('ab'))
    await vi.advanceTimersByTimeAsync(1_499)
    expect(saves).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(draftSave.parse(saves[0])).toMatchObject({ baseVersion: 7, content: text('ab') })
    await answer(saved(8))
    expect(states).toEqual(['typed', 'saving', 'saved'])
    expect(autosave.isSaved()).toBe(true)
  })

  it('comes at the latest four seconds after the first keystroke', async () => {
    const { autosave, saves } = begin()
    for (let typed = 0; typed < 8; typed += 1) {
      autosave.type(text(`a${typed}`))
      await vi.advanceTimersByTimeAsync(500)
    }
    expect(saves.map(({ content }) => content.headline)).toEqual(['a7'])
  })

  it('waits for the one before it, however slow, and is made on top of it', async () => {
    const { autosave, saves, answer } = begin()
    autosave.saveNow(text('a'))
    await vi.advanceTimersByTimeAsync(0)
    autosave.type(text('ab'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(saves).toHaveLength(1)
    await answer(saved(8))
    await vi.advanceTimersByTimeAsync(1_500)
    expect(saves[1]).toMatchObject({ baseVersion: 8, content: text('ab') })
    expect(saves[1]?.saveId).not.toBe(saves[0]?.saveId)
  })

  it('that got no answer is sent again as it was, ever more slowly, and what was typed since follows', async () => {
    const { autosave, saves, states, answer } = begin()
    autosave.saveNow(text('a'))
    await vi.advanceTimersByTimeAsync(0)
    await answer({ kind: 'unreachable' })
    autosave.type(text('ab'))
    await vi.advanceTimersByTimeAsync(1_000)
    await answer({ kind: 'unreachable' })
    await vi.advanceTimersByTimeAsync(1_999)
    expect(saves).toHaveLength(2)
    autosave.tryAgain()
    await vi.advanceTimersByTimeAsync(0)
    expect(saves[2]).toEqual(saves[0])
    await answer(saved(8))
    await vi.advanceTimersByTimeAsync(1_500)
    expect(saves[3]).toMatchObject({ baseVersion: 8, content: text('ab') })
    expect(states).toContain('unreachable')
  })

  it('is kept while nobody is signed in', async () => {
    const { autosave, saves, states, answer } = begin()
    autosave.saveNow(text('a'))
    await vi.advanceTimersByTimeAsync(0)
    await answer({ kind: 'signed-out' })
    expect(states.at(-1)).toBe('signed-out')
    expect(autosave.isSaved()).toBe(false)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(saves[1]).toEqual(saves[0])
  })

  it('that is refused is not repeated, and is made again of what is typed then', async () => {
    const { autosave, saves, states, answer } = begin()
    autosave.saveNow(text('too long'))
    await vi.advanceTimersByTimeAsync(0)
    await answer({ kind: 'refused', message: 'Too long.' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(saves).toHaveLength(1)
    expect(states.at(-1)).toBe('refused')
    autosave.type(text('short'))
    await vi.advanceTimersByTimeAsync(1_500)
    expect(saves[1]).toMatchObject({ content: text('short') })
  })

  it('that is behind ends saving until a person merged, on top of the newer version', async () => {
    const { autosave, saves, states, answer } = begin()
    autosave.saveNow(text('mine'))
    await vi.advanceTimersByTimeAsync(0)
    const theirs = { version: 9, content: text('theirs') }
    await answer({ kind: 'behind', ...theirs, savedAt: new Date(), savedBy: 'Ada' })
    autosave.type(text('mine, and more'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(states.at(-1)).toBe('behind')
    expect(saves).toHaveLength(1)
    autosave.settle(theirs, text('merged'))
    await vi.advanceTimersByTimeAsync(0)
    const merged = { baseVersion: 9, byHand: true, merged: true, content: text('merged') }
    expect(saves[1]).toMatchObject(merged)
  })
})
