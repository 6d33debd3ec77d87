import type { DraftContent } from '@/lib/publishing/drafts/content'

/** A text that the server may not have, kept by one editor in this browser. */
export interface LocalText {
  /** The editor that keeps it: each has a name of its own, and holds a lock of this name while it is open. */
  editor: string
  article: string
  user: string
  baseVersion: number
  /** The text of that version. */
  base: DraftContent
  content: DraftContent
  typedAt: number
}

const database = 'standfirst-newsroom'
const store = 'texts'
const keptMs = 60 * 24 * 60 * 60_000

export const keepText = (text: LocalText): Promise<unknown> =>
  inStore('readwrite', (texts) => texts.put(text))

export const forgetText = (editor: string): Promise<unknown> =>
  inStore('readwrite', (texts) => texts.delete(editor))

/** What editors that are closed left of an article and a user, the oldest first. */
export async function findLeftTexts(article: string, user: string): Promise<LocalText[]> {
  const all = await inStore<LocalText[]>('readonly', (texts) => texts.getAll())
  const open = await openEditors()
  const left = all.filter(({ editor }) => !open.has(editor))
  const oldest = Date.now() - keptMs
  for (const { editor, typedAt } of left) if (typedAt < oldest) await forgetText(editor)
  return left
    .filter((text) => text.article === article && text.user === user && text.typedAt >= oldest)
    .sort((a, b) => a.typedAt - b.typedAt)
}

/** Says to other tabs that this editor is open, until the returned function is called or the tab is gone. */
export function holdEditor(editor: string): () => void {
  if (!('locks' in navigator)) return () => undefined
  let release = () => {}
  const closed = new Promise<void>((resolve) => {
    release = resolve
  })
  void navigator.locks.request(editor, () => closed)
  return release
}

async function openEditors(): Promise<Set<string>> {
  if (!('locks' in navigator)) return new Set()
  const { held = [] } = await navigator.locks.query()
  return new Set(held.map(({ name = '' }) => name))
}

let opened: Promise<IDBDatabase> | undefined

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: 'editor' })
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  return opened
}

/** Ends when it is written. @throws when the browser keeps nothing. */
async function inStore<T>(
  mode: IDBTransactionMode,
  act: (texts: IDBObjectStore) => IDBRequest,
): Promise<T> {
  const transaction = (await open()).transaction(store, mode)
  const request = act(transaction.objectStore(store))
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result as T)
    transaction.onabort = () => reject(transaction.error)
  })
}
