'use client'

import { type ClipboardEvent, useEffect, useState } from 'react'
import { DropArea } from './drop-area'
import { PlainUpload } from './plain-upload'
import { usePictureUpload } from './use-picture-upload'

/** Uploads a picture and goes to its page; without scripts it is a plain form. */
export function UploadForm() {
  const [hasScripts, setHasScripts] = useState(false)
  const { upload, sent, problem } = usePictureUpload(({ id }) => {
    window.location.assign(`/newsroom/media/${id}`)
  })

  useEffect(() => setHasScripts(true), [])

  function paste(event: ClipboardEvent) {
    const [file] = event.clipboardData.files
    if (file) void upload(file)
  }

  return hasScripts ? (
    <div onPaste={paste}>
      <DropArea onFile={upload} sent={sent} problem={problem} />
    </div>
  ) : (
    <PlainUpload />
  )
}
