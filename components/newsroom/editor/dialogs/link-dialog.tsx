import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { isLinkAddress } from '@/lib/articles/document'
import { Dialog } from '../dialog'
import { quietButton, TextLine } from '../fields/field'

interface DialogProps {
  editor: Editor
  onClose: () => void
}

export function LinkDialog({ editor, onClose }: DialogProps) {
  const before = String(editor.getAttributes('link').href ?? '')
  const [href, setHref] = useState(before)
  const [isRefused, setRefused] = useState(false)

  function set(): void {
    const address = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(href) ? `https://${href}` : href.trim()
    if (!isLinkAddress(address)) {
      setRefused(true)
      return
    }
    const link = editor.chain().focus().extendMarkRange('link')
    link.setMark('link', { href: address }).run()
    onClose()
  }

  function remove(): void {
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
    onClose()
  }

  return (
    <Dialog title="Link" action="Set the link" onAct={set} onClose={onClose}>
      <TextLine
        label="Address"
        hint="https://… or a path of this site, like /world/a-story"
        value={href}
        most={2000}
        isInvalid={isRefused}
        onChange={setHref}
      />
      {isRefused && (
        <p role="alert" className="font-semibold text-accent">
          A link leads to an address that begins with https:// or http://, or to a path of this site
          that begins with a slash.
        </p>
      )}
      {before && (
        <button type="button" className={quietButton} onClick={remove}>
          Remove the link
        </button>
      )}
    </Dialog>
  )
}
