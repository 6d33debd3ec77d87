import type { DraftContent, DraftSave } from '@/lib/publishing/drafts/content'

/** What became of a save that was sent. */
export type Answer =
  | { kind: 'saved'; version: number; savedAt: Date }
  | Behind
  | { kind: 'signed-out' }
  | { kind: 'refused'; message: string }
  | { kind: 'unreachable' }

/** Somebody else saved a newer version. */
export interface Behind {
  kind: 'behind'
  version: number
  savedAt: Date
  savedBy: string
  content: DraftContent
}

export type SaveState =
  | { kind: 'saved'; at: Date }
  | { kind: 'typed' | 'saving' | 'signed-out' | 'unreachable' }
  | { kind: 'refused'; message: string }
  /** `base` is what both texts were made from. */
  | { kind: 'behind'; base: DraftContent; mine: DraftContent; theirs: Behind }

interface AutosaveOptions {
  version: number
  savedAt: Date
  /** What the server has. */
  content: DraftContent
  send: (save: DraftSave) => Promise<Answer>
  onState: (state: SaveState) => void
}

const quietMs = 1_500
const longestMs = 4_000
const firstRetryMs = 1_000
const longestRetryMs = 30_000

export type Autosave = ReturnType<typeof createAutosave>

/**
 * Saves what is typed: when typing stops, and now and then while it does not. One save at a time, so
 * that none overtakes another. A save that got no answer is sent again as it was, until it gets one:
 * it may have arrived. Nothing that was typed is ever forgotten by it.
 */
export function createAutosave(options: AutosaveOptions) {
  let server = { version: options.version, content: options.content }
  let typed: DraftContent | null = null
  let firstTypedAt = 0
  let byHand = false
  let isMerged = false
  let sent: DraftSave | null = null
  let isUnderWay = false
  let failures = 0
  let isHalted = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let state: SaveState = { kind: 'saved', at: options.savedAt }

  return {
    /** What the server is known to have. */
    server: () => server,
    /** Whether the server has all that was typed. */
    isSaved: () => typed === null && sent === null,
    type,
    saveNow,
    tryAgain,
    settle,
    stop: () => clearTimeout(timer),
  }

  function tell(next: SaveState): void {
    state = next
    options.onState(next)
  }

  function type(content: DraftContent): void {
    if (typed === null) firstTypedAt = Date.now()
    typed = content
    if (state.kind === 'saved' || state.kind === 'refused') tell({ kind: 'typed' })
    if (failures === 0) wait(Math.min(quietMs, firstTypedAt + longestMs - Date.now()))
  }

  function wait(ms: number): void {
    if (isUnderWay || isHalted) return
    clearTimeout(timer)
    timer = setTimeout(() => void save(), Math.max(0, ms))
  }

  /** Somebody asked for it: it becomes a revision. */
  function saveNow(content: DraftContent): void {
    typed = content
    byHand = true
    wait(0)
  }

  /** The connection may be back, or the session. */
  function tryAgain(): void {
    if (failures > 0) wait(0)
  }

  /** Goes on from a newer version of the server, with a text that was made on top of it. */
  function settle(newer: { version: number; content: DraftContent }, content: DraftContent): void {
    server = newer
    isHalted = false
    failures = 0
    sent = null
    isMerged = true
    saveNow(content)
  }

  async function save(): Promise<void> {
    if (isUnderWay || isHalted) return
    sent ??= makeSave()
    if (!sent) return
    isUnderWay = true
    if (failures === 0) tell({ kind: 'saving' })
    const answer = await options.send(sent)
    isUnderWay = false
    take(answer, sent)
  }

  function makeSave(): DraftSave | null {
    if (typed === null) return null
    const save: DraftSave = {
      baseVersion: server.version,
      saveId: newSaveId(),
      byHand,
      ...(isMerged && { merged: true }),
      content: typed,
    }
    typed = null
    byHand = false
    isMerged = false
    return save
  }

  function goOn(savedAt: Date): void {
    sent = null
    failures = 0
    if (typed === null) tell({ kind: 'saved', at: savedAt })
    else {
      tell({ kind: 'typed' })
      wait(byHand ? 0 : quietMs)
    }
  }

  function take(answer: Answer, { content }: DraftSave): void {
    switch (answer.kind) {
      case 'saved':
        server = { version: answer.version, content }
        goOn(answer.savedAt)
        return
      case 'behind':
        isHalted = true
        sent = null
        typed ??= content
        tell({ kind: 'behind', base: server.content, mine: typed, theirs: answer })
        return
      case 'refused':
        sent = null
        failures = 0
        if (typed === null) {
          typed = content
          tell(answer)
        } else wait(quietMs)
        return
      case 'signed-out':
      case 'unreachable':
        failures += 1
        tell({ kind: answer.kind })
        wait(Math.min(firstRetryMs * 2 ** (failures - 1), longestRetryMs))
    }
  }
}

/** A UUID, also on a page that came without encryption, where `crypto.randomUUID` is missing. */
function newSaveId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const [version = 0, variant = 0] = [bytes[6], bytes[8]]
  bytes[6] = (version & 0x0f) | 0x40
  bytes[8] = (variant & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
