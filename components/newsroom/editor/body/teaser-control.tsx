import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { quietButton } from '../fields/field'
import { findTeaserEnd, putTeaserEnd } from '../schema/teaser-end'

/** Moves the line where the teaser ends, without a mouse. */
export function TeaserControl({ editor }: { editor: Editor }) {
  const { after, of, isSet } = useEditorState({
    editor,
    selector: ({ editor: now }) => findTeaserEnd(now.state.doc),
  })
  const move = (to: number | null) => editor.commands.command(putTeaserEnd(to))
  return (
    <fieldset className="font-sans">
      <legend className="text-[0.9375rem] font-semibold">Where the teaser ends</legend>
      <p role="status" className="text-sm text-muted">
        {after === 0 ? 'Nothing can be read without an account' : `After ${after} of ${of} blocks`}
        {isSet ? ', as it was set.' : ', by its length.'}
      </p>
      <div className="mt-1 flex flex-wrap gap-2">
        <button
          type="button"
          className={quietButton}
          disabled={after === 0}
          onClick={() => move(after - 1)}
        >
          Earlier
        </button>
        <button
          type="button"
          className={quietButton}
          disabled={after >= of - 1}
          onClick={() => move(after + 1)}
        >
          Later
        </button>
        <button type="button" className={quietButton} disabled={!isSet} onClick={() => move(null)}>
          By its length
        </button>
      </div>
    </fieldset>
  )
}
