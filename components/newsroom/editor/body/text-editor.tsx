import type { Editor } from '@tiptap/core'
import { EditorContent } from '@tiptap/react'
import { type KeyboardEvent, useState } from 'react'
import type { PictureView } from '@/lib/articles/types'
import { AttributionDialog } from '../dialogs/attribution-dialog'
import { LinkDialog } from '../dialogs/link-dialog'
import { PictureDialog } from '../dialogs/picture-dialog'
import { StoryDialog } from '../dialogs/story-dialog'
import { VideoDialog } from '../dialogs/video-dialog'
import { Toolbar } from './toolbar'
import type { DialogName } from './tools'

interface TextEditorProps {
  editor: Editor
  /** A picture was chosen, which the editor can show from now on. */
  onPicture: (picture: PictureView) => void
  /** Readers without an account read only the teaser. */
  hasTeaser: boolean
}

export function TextEditor({ editor, onPicture, hasTeaser }: TextEditorProps) {
  const [dialog, setDialog] = useState<DialogName | null>(null)
  const close = () => setDialog(null)

  function press(event: KeyboardEvent): void {
    const opened = dialogFor(event, editor)
    if (!opened) return
    event.preventDefault()
    setDialog(opened)
  }

  return (
    <div className="text-editor" data-teaser={hasTeaser} onKeyDownCapture={press}>
      <Toolbar editor={editor} onOpen={setDialog} />
      <p id="text-keys" className="mt-2 font-sans text-sm text-muted">
        Tab leaves the text; Shift Tab goes to its tools. Enter on a picture, a story or a video
        opens it.
      </p>
      <EditorContent editor={editor} className="mt-4" />
      {dialog === 'link' && <LinkDialog editor={editor} onClose={close} />}
      {dialog === 'attribution' && <AttributionDialog editor={editor} onClose={close} />}
      {dialog === 'video' && <VideoDialog editor={editor} onClose={close} />}
      {dialog === 'story' && <StoryDialog editor={editor} onClose={close} />}
      {dialog === 'picture' && (
        <PictureDialog editor={editor} onPicture={onPicture} onClose={close} />
      )}
    </div>
  )
}

const dialogOf: Record<string, DialogName> = {
  figure: 'picture',
  relatedStory: 'story',
  embed: 'video',
}

/** Ctrl K is for a link; Enter on a block without text opens what it is made of. */
function dialogFor(event: KeyboardEvent, editor: Editor): DialogName | null {
  if (!editor.isFocused) return null
  const isCommand = event.ctrlKey || event.metaKey
  if (isCommand && event.key.toLowerCase() === 'k') {
    return editor.state.selection.empty && !editor.isActive('link') ? null : 'link'
  }
  if (event.key !== 'Enter') return null
  const block = Object.keys(dialogOf).find((name) => editor.isActive(name))
  return block ? (dialogOf[block] ?? null) : null
}
