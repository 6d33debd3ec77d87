import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { type EmbedSource, embedAddress, parseEmbedAddress } from '@/lib/articles/embeds'
import { insertBlock } from '../body/insert-block'
import { Dialog } from '../dialog'
import { TextLine } from '../fields/field'

interface DialogProps {
  editor: Editor
  onClose: () => void
}

/** A video by the address that somebody copied: only of the sites that readers' pages may frame. */
export function VideoDialog({ editor, onClose }: DialogProps) {
  const chosen = editor.isActive('embed') ? editor.getAttributes('embed') : null
  const [address, setAddress] = useState(chosen ? embedAddress(chosen as EmbedSource) : '')
  const [title, setTitle] = useState(String(chosen?.title ?? ''))
  const [problem, setProblem] = useState('')

  function insert(): void {
    const source = parseEmbedAddress(address)
    if (!source) setProblem('This is no address of a video on YouTube or Vimeo.')
    else if (!title.trim())
      setProblem('Say what the video shows: readers see it before they play it.')
    else {
      insertBlock(editor, { type: 'embed', attrs: { ...source, title: title.trim() } })
      onClose()
    }
  }

  return (
    <Dialog
      title="Video"
      action={chosen ? 'Change it' : 'Insert it'}
      onAct={insert}
      onClose={onClose}
    >
      <TextLine
        label="Address"
        hint="Of the video on YouTube or Vimeo, as the browser shows it"
        value={address}
        most={500}
        onChange={setAddress}
      />
      <TextLine label="What it shows" value={title} most={200} onChange={setTitle} />
      {problem && (
        <p role="alert" className="font-semibold text-accent">
          {problem}
        </p>
      )}
    </Dialog>
  )
}
