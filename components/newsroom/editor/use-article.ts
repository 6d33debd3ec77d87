import { useEffect, useRef, useState } from 'react'
import type { PictureView } from '@/lib/articles/types'
import { withoutUnstorable } from '@/lib/platform/storable-text'
import type { DraftContent } from '@/lib/publishing/drafts/content'
import { fromEditor, toEditor } from '@/lib/publishing/drafts/editor-document'
import { withLater } from '@/lib/publishing/drafts/merge/merge-drafts'
import type { DraftView } from '@/lib/publishing/drafts/types'
import { useBodyEditor } from './body/use-body-editor'
import type { SaveState } from './saving/autosave'
import { createKeeper } from './saving/keeper'
import { useLeftTexts } from './saving/use-left-texts'

/** What is written beside the text. */
export type Fields = Omit<DraftContent, 'body' | 'teaserEndsAfter'>

export type ChangeFields = (change: Partial<Fields>) => void

interface ArticleOptions {
  draft: DraftView
  userId: string
  pictures: PictureView[]
  onFiles: (files: File[]) => void
  onLeftOut: (pictures: number) => void
}

export type Article = ReturnType<typeof useArticle>

/** An article that is being written: its text, what stands beside it, and how far it is saved. */
export function useArticle({ draft, userId, ...options }: ArticleOptions) {
  const { content } = draft
  const [fields, setFields] = useState<Fields>(() => fieldsOf(content))
  /** The fields as they are at this moment, drawn or not: a save may come before the drawing. */
  const latest = useRef(fields)
  const [words, setWords] = useState<Pick<DraftContent, 'body'>>(content)
  const [save, setSave] = useState<SaveState>({ kind: 'saved', at: draft.savedAt })
  const [isKept, setKept] = useState(true)
  const [keeper] = useState(() => createKeeper({ ...draft, userId }))
  const editor = useBodyEditor({ ...options, content, onType: keeper.touch })
  const read = (): DraftContent =>
    withoutUnstorable({ ...latest.current, ...(editor ? fromEditor(editor.getJSON()) : content) })
  const reading = useRef(read)
  reading.current = read
  const left = useLeftTexts({ keeper, isReady: editor !== null, save, show: load, read })

  useEffect(
    () =>
      keeper.start({
        read: () => reading.current(),
        onState: setSave,
        onText: setWords,
        onKept: setKept,
        onLeft: left.found,
      }),
    [keeper, left.found],
  )

  return { editor, fields, words, save, isKept, left, change, saveNow: keeper.saveNow, settle }

  function change(changed: Partial<Fields>): void {
    draw({ ...latest.current, ...changed })
    keeper.touch()
  }

  function draw(next: Fields): void {
    latest.current = next
    setFields(next)
  }

  function load(text: DraftContent): void {
    draw(fieldsOf(text))
    setWords(text)
    editor?.commands.setContent(toEditor(text), { emitUpdate: false })
  }

  /**
   * Goes on with a text that was merged on top of a version of the server. `shown` is what stood in
   * the editor when the merge began: a picture may have arrived there since.
   */
  function settle(
    newer: { version: number; content: DraftContent },
    merged: DraftContent,
    shown: DraftContent,
  ): void {
    const text = withLater(merged, shown, read())
    load(text)
    keeper.settle(newer, text)
  }
}

function fieldsOf({ body: _, teaserEndsAfter: __, ...fields }: DraftContent): Fields {
  return fields
}
