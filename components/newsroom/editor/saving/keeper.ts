import type { DraftContent } from '@/lib/publishing/drafts/content'
import { type Autosave, createAutosave, type SaveState } from './autosave'
import { findLeftTexts, forgetText, holdEditor, keepText, type LocalText } from './local-texts'
import { sendSave } from './save-request'

/** So long after a keystroke, at most, the text is written into the browser's own store. */
const keepMs = 250

interface KeeperOptions {
  articleId: string
  userId: string
  version: number
  savedAt: Date
  content: DraftContent
}

interface KeeperEvents {
  /** What is in the editor now. */
  read: () => DraftContent
  onState: (state: SaveState) => void
  /** The text as it was taken to be kept. */
  onText: (content: DraftContent) => void
  /** Whether this browser keeps what is typed. */
  onKept: (isKept: boolean) => void
  /** Texts that editors left here when they were closed, the oldest first. */
  onLeft: (left: LocalText[]) => void
}

export interface Keeper extends Pick<Autosave, 'server' | 'settle'> {
  /** Something was typed. */
  touch(): void
  saveNow(): void
  start(events: KeeperEvents): () => void
}

/** Brings what is typed into this browser's own store within half a second, and to the server soon after. */
export function createKeeper({ articleId, userId, ...server }: KeeperOptions): Keeper {
  const editor = `editor-${articleId}-${Date.now()}-${Math.random()}`
  let events: KeeperEvents | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const autosave = createAutosave({
    ...server,
    send: (save) => sendSave(articleId, save),
    onState: (state) => {
      events?.onState(withLastKeystrokes(state))
      if (autosave.isSaved()) void forgetText(editor).catch(() => undefined)
    },
  })

  return { server: autosave.server, touch, saveNow, settle, start }

  /** What stands in the editor may not be taken yet. */
  function withLastKeystrokes(state: SaveState): SaveState {
    if (state.kind === 'saved' && timer !== undefined) return { kind: 'typed' }
    if (state.kind === 'behind' && events) return { ...state, mine: events.read() }
    return state
  }

  function touch(): void {
    if (timer === undefined && autosave.isSaved()) events?.onState({ kind: 'typed' })
    timer ??= setTimeout(() => take(autosave.type), keepMs)
  }

  function saveNow(): void {
    take(autosave.saveNow)
  }

  function settle(newer: { version: number; content: DraftContent }, content: DraftContent): void {
    void keep(content)
    events?.onText(content)
    autosave.settle(newer, content)
  }

  function take(hand: (content: DraftContent) => void): void {
    clearTimeout(timer)
    timer = undefined
    if (!events) return
    const content = events.read()
    void keep(content)
    events.onText(content)
    hand(content)
  }

  async function keep(content: DraftContent): Promise<void> {
    const { version, content: base } = autosave.server()
    const text = { editor, article: articleId, user: userId, content, typedAt: Date.now() }
    const isKept = await keepText({ ...text, baseVersion: version, base }).then(
      () => true,
      () => false,
    )
    events?.onKept(isKept)
  }

  function start(given: KeeperEvents): () => void {
    events = given
    const release = holdEditor(editor)
    const takeWhatIsTyped = () => {
      if (timer !== undefined) take(autosave.type)
    }
    const warn = (event: BeforeUnloadEvent) => {
      if (timer !== undefined || !autosave.isSaved()) event.preventDefault()
    }
    const ears = new AbortController()
    const { signal } = ears
    window.addEventListener('pagehide', takeWhatIsTyped, { signal })
    document.addEventListener('visibilitychange', takeWhatIsTyped, { signal })
    window.addEventListener('online', autosave.tryAgain, { signal })
    window.addEventListener('focus', autosave.tryAgain, { signal })
    window.addEventListener('beforeunload', warn, { signal })
    findLeftTexts(articleId, userId).then(
      (left) => events?.onLeft(left),
      () => undefined,
    )
    return () => {
      takeWhatIsTyped()
      ears.abort()
      release()
      autosave.stop()
      events = undefined
    }
  }
}
