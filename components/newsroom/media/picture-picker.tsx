'use client'

import { type ClipboardEvent, useState } from 'react'
import type { LibraryPicture } from '@/lib/media/types'
import { DropArea } from './drop-area'
import { LibrarySearch } from './library-search'
import { PictureWords } from './picture-words'
import { usePictureUpload } from './use-picture-upload'

interface PicturePickerProps {
  /** Gets the picture with the words that are to stand with it here. */
  onPick: (picture: LibraryPicture) => void
  /** What the button that ends it says. */
  action?: string
}

/** Uploads a picture (by button, drop or paste) or finds one in the library, and asks for its words. */
export function PicturePicker({ onPick, action = 'Use this picture' }: PicturePickerProps) {
  const [chosen, setChosen] = useState<LibraryPicture | null>(null)
  const { upload, sent, problem } = usePictureUpload(setChosen)

  function paste(event: ClipboardEvent) {
    const [file] = event.clipboardData.files
    if (!file) return
    event.preventDefault()
    void upload(file)
  }

  return (
    <div className="space-y-6 font-sans text-base" onPaste={paste}>
      {chosen ? (
        <PictureWords
          key={chosen.id}
          picture={chosen}
          action={action}
          onDone={onPick}
          onBack={() => setChosen(null)}
        />
      ) : (
        <>
          <DropArea onFile={upload} sent={sent} problem={problem} />
          <LibrarySearch onChoose={setChosen} />
        </>
      )}
    </div>
  )
}
