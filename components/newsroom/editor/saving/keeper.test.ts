import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { emptyContent } from '@/lib/publishing/drafts/content'
import type { Answer, SaveState } from './autosave'
import { createKeeper } from './keeper'
import * as localTexts from './local-texts'
import { sendSave } from './save-request'

vi.mock('./local-texts')
vi.mock('./save-request')

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('document', new EventTarget())
  vi.mocked(localTexts.keepText).mockResolvedValue(undefined)
  vi.mocked(localTexts.forgetText).mockResolvedValue(undefined)
  vi.mocked(localTexts.findLeftTexts).mockResolvedValue([])
  vi.mocked(localTexts.holdEditor).mockReturnValue(() => undefined)
})

afterEach(() => {
  vi.clearAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const saved = (version: number): Answer => ({ kind: 'saved', version, savedAt: new Date() })

/** A page with an editor, whose saves are answered by hand. */
function open() {
  const answers: ((answer: Answer) => void)[] = []
  vi.mocked(sendSave).mockImplementation(() => new Promise((resolve) => answers.push(resolve)))
  const states: SaveState['kind'][] = []
  let last: SaveState | undefined
  const keeper = createKeeper({
    articleId: 'article',
    userId: 'user',
    version: 1,
    savedAt: new Date(),
    content: emptyContent('As it was'),
  })
  let headline = 'As it was'
  const close = keeper.start({
    read: () => emptyContent(headline),
    onState: (state) => {
      states.push(state.kind)
      last = state
    },
    onText: () => undefined,
    onKept: () => undefined,
    onLeft: () => undefined,
  })
  return {
    states,
    last: () => last,
    close,
    type(typed: string) {
      headline = typed
      keeper.touch()
    },
    async answer(given: Answer) {
      answers.shift()?.(given)
      await vi.advanceTimersByTimeAsync(0)
    },
    /** Whether the browser asks before it lets the page go. */
    asks: () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })),
  }
}

it('does not say saved while the last keystrokes are not even taken', async () => {
  const { states, type, answer, asks } = open()
  type('a')
  await vi.advanceTimersByTimeAsync(1_750)
  expect(states.at(-1)).toBe('saving')
  type('ab')
  await answer(saved(2))
  expect(states.at(-1)).toBe('typed')
  expect(states).not.toContain('saved')
  expect(asks()).toBe(true)
  await vi.advanceTimersByTimeAsync(1_750)
  await answer(saved(3))
  expect(states.at(-1)).toBe('saved')
  expect(asks()).toBe(false)
  expect(vi.mocked(sendSave).mock.calls.map(([, { content }]) => content.headline)).toEqual([
    'a',
    'ab',
  ])
})

it('keeps what was typed last when the page goes', () => {
  const { type, close } = open()
  type('a')
  close()
  expect(localTexts.keepText).toHaveBeenCalledWith(
    expect.objectContaining({ content: emptyContent('a') }),
  )
})

it('keeps a text in this browser while the server refuses it, and no longer', async () => {
  const { states, type, answer, asks } = open()
  type('too long')
  await vi.advanceTimersByTimeAsync(1_750)
  await answer({ kind: 'refused', message: 'Too long.' })
  expect(states.at(-1)).toBe('refused')
  expect(localTexts.forgetText).not.toHaveBeenCalled()
  expect(asks()).toBe(true)
  type('short')
  await vi.advanceTimersByTimeAsync(1_750)
  await answer(saved(2))
  expect(localTexts.forgetText).toHaveBeenCalled()
})

it('gives the last keystrokes to a merge, taken or not', async () => {
  const { last, type, answer } = open()
  type('a')
  await vi.advanceTimersByTimeAsync(1_750)
  type('ab')
  const theirs = { content: emptyContent('theirs'), savedAt: new Date(), savedBy: 'Ada' }
  await answer({ kind: 'behind', version: 2, ...theirs })
  expect(last()).toMatchObject({ kind: 'behind', mine: emptyContent('ab') })
})
