import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { PicturePicker } from '@/components/newsroom/media/picture-picker'
import type { PictureView } from '@/lib/articles/types'
import { insertBlock } from '../body/insert-block'
import { Dialog } from '../dialog'
import { quietButton } from '../fields/field'
import { PictureWords, type Words } from '../fields/picture-words'

interface DialogProps {
  editor: Editor
  onPicture: (picture: PictureView) => void
  onClose: () => void
}

/** A picture for the text, or the words of the one that is selected there. */
export function PictureDialog({ editor, onPicture, onClose }: DialogProps) {
  const [chosen, setChosen] = useState(() =>
    editor.isActive('figure') ? (editor.getAttributes('figure') as Words) : null,
  )

  if (!chosen) {
    return (
      <Dialog title="Picture" onClose={onClose}>
        <PicturePicker
          onPick={(picture) => {
            const { id: media, alt, caption, credit } = picture
            onPicture(picture)
            insertBlock(editor, { type: 'figure', attrs: { media, alt, caption, credit } })
            onClose()
          }}
        />
      </Dialog>
    )
  }

  function set(): void {
    const words = { ...chosen, decorative: chosen?.decorative ?? null }
    editor.chain().focus().updateAttributes('figure', words).run()
    onClose()
  }

  return (
    <Dialog title="Picture" action="Keep these words" onAct={set} onClose={onClose}>
      <PictureWords words={chosen} onChange={setChosen} />
      <button type="button" className={quietButton} onClick={() => setChosen(null)}>
        Another picture
      </button>
    </Dialog>
  )
}
