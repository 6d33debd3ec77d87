'use client'

import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { Dialog } from '@/components/newsroom/editor/dialog'
import { PicturePicker } from '@/components/newsroom/media/picture-picker'
import type { PictureView } from '@/lib/articles/types'

/** Uploads or finds a picture, outside of the form: what is typed there is not the form’s. */
export function PortraitPicker({ onPick }: { onPick: (picture: PictureView) => void }) {
  const [isReady, setReady] = useState(false)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => setReady(true), [])
  if (!isReady) return null
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="mt-3 min-h-11 cursor-pointer rounded-sm border border-field px-4 font-semibold hover:underline"
      >
        Upload or find another
      </button>
      {isOpen &&
        createPortal(
          <Dialog title="Picture" onClose={() => setOpen(false)}>
            <PicturePicker
              onPick={(picture) => {
                onPick(picture)
                setOpen(false)
              }}
            />
          </Dialog>,
          document.body,
        )}
    </>
  )
}
