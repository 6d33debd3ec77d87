import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { Dialog } from '../dialog'
import { TextLine } from '../fields/field'

interface DialogProps {
  editor: Editor
  onClose: () => void
}

export function AttributionDialog({ editor, onClose }: DialogProps) {
  const [typed, setTyped] = useState(String(editor.getAttributes('pullQuote').attribution ?? ''))

  function set(): void {
    const attribution = typed.trim() || null
    editor.chain().focus().updateAttributes('pullQuote', { attribution }).run()
    onClose()
  }

  return (
    <Dialog title="Who said it" action="Set it" onAct={set} onClose={onClose}>
      <TextLine label="Name, and what they are" value={typed} most={200} onChange={setTyped} />
    </Dialog>
  )
}
