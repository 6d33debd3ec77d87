'use client'

import { type DragEvent, useId, useState } from 'react'
import { acceptedTypes } from '@/lib/media/accepted-types'

interface DropAreaProps {
  onFile: (file: File) => Promise<void>
  /** How much of the file is sent, from 0 to 1; null while none is. */
  sent: number | null
  problem: string | null
}

const carriesFile = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')

/** Where a picture is dropped, or chosen by a button. */
export function DropArea({ onFile, sent, problem }: DropAreaProps) {
  const id = useId()
  const [over, setOver] = useState(false)

  function drop(event: DragEvent) {
    if (!carriesFile(event)) return
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) void onFile(file)
  }

  function dragOver(event: DragEvent) {
    if (!carriesFile(event)) return
    event.preventDefault()
    setOver(true)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same
    <div
      onDragOver={dragOver}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`rounded-sm border-2 border-dashed px-4 py-6 text-center ${over ? 'border-accent bg-raised' : 'border-line'}`}
    >
      {problem && (
        <p role="alert" className="mb-4 font-semibold text-accent">
          {problem}
        </p>
      )}
      {sent === null ? (
        <>
          <label
            htmlFor={id}
            className="inline-flex min-h-11 cursor-pointer items-center rounded-sm border border-field bg-paper px-4 font-semibold hover:underline has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-accent"
          >
            Upload a picture
            <input
              id={id}
              type="file"
              accept={acceptedTypes}
              className="sr-only"
              onChange={({ target }) => {
                const [file] = target.files ?? []
                target.value = ''
                if (file) void onFile(file)
              }}
            />
          </label>
          <p className="mt-3 text-[0.9375rem] text-muted">
            or drop it here, or paste it. JPEG, PNG, WebP, AVIF or GIF, up to 20 MB.
          </p>
        </>
      ) : (
        <p role="status">
          <label htmlFor={`${id}-sent`} className="block font-semibold">
            {sent < 1 ? 'Sending the picture …' : 'Preparing the picture …'}
          </label>
          <progress
            id={`${id}-sent`}
            value={sent < 1 ? sent : undefined}
            className="mt-3 h-2 w-full max-w-80 accent-accent"
          />
        </p>
      )}
    </div>
  )
}
