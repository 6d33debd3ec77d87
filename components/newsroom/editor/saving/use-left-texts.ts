import { useCallback, useEffect, useRef, useState } from 'react'
import type { DraftContent } from '@/lib/publishing/drafts/content'
import { isSameDraft } from '@/lib/publishing/drafts/merge/merge-drafts'
import type { SaveState } from './autosave'
import type { Keeper } from './keeper'
import { forgetText, type LocalText } from './local-texts'

interface LeftOptions {
  keeper: Keeper
  /** Whether a text can be shown already. */
  isReady: boolean
  save: SaveState
  show: (content: DraftContent) => void
  read: () => DraftContent
}

/**
 * What was typed here and did not reach the server, because the tab was closed or the browser ended.
 * Where the server still has the version it was made from it is shown at once; else it is merged.
 */
export function useLeftTexts({ keeper, isReady, save, show, read }: LeftOptions) {
  const [waiting, setWaiting] = useState<LocalText[]>([])
  const [isSorted, setSorted] = useState(false)
  const [restored, setRestored] = useState<{ typedAt: number; instead: DraftContent } | null>(null)
  const dealtWith = useRef<string[]>([])

  const found = useCallback(
    (left: LocalText[]) => {
      const server = keeper.server().content
      const news = left.filter(({ content }) => !isSameDraft(content, server))
      for (const text of left) if (!news.includes(text)) void forgetText(text.editor)
      setWaiting(news)
    },
    [keeper],
  )

  useEffect(() => {
    const newest = waiting.at(-1)
    if (!isReady || isSorted || !newest) return
    setSorted(true)
    if (newest.baseVersion !== keeper.server().version) return
    show(newest.content)
    keeper.touch()
    setRestored({ typedAt: newest.typedAt, instead: keeper.server().content })
    done(newest)
  })

  useEffect(() => {
    if (save.kind !== 'saved') return
    for (const editor of dealtWith.current.splice(0)) void forgetText(editor)
  }, [save])

  return { found, restored, discard, toMerge: isSorted ? toMerge() : null, done }

  /** The oldest that cannot simply be shown, beside what is in the editor now. */
  function toMerge() {
    const [text] = waiting
    return text ? { text, server: keeper.server(), now: read() } : null
  }

  /** Forgotten as soon as the server has what came of it, and not before. */
  function done(text: LocalText): void {
    dealtWith.current.push(text.editor)
    setWaiting((before) =>
      before.filter((each) => each !== text && !isSameDraft(each.content, text.content)),
    )
  }

  /** Back to what the server had; what was restored may have been saved since, as a version of its own. */
  function discard(): void {
    if (!restored) return
    setRestored(null)
    show(restored.instead)
    keeper.touch()
  }
}
