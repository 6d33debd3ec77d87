'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { renditionPath } from '@/lib/media/renditions'
import type { LibraryPicture } from '@/lib/media/types'
import { keepWords } from './ask-library'
import { WordField } from './word-field'

interface PictureWordsProps {
  picture: LibraryPicture
  action: string
  onDone: (picture: LibraryPicture) => void
  onBack: () => void
}

/** What stands with the picture where it is placed: proposed from the library, and kept there. */
export function PictureWords({ picture, action, onDone, onBack }: PictureWordsProps) {
  const id = useId()
  const [alt, setAlt] = useState(picture.alt)
  const [caption, setCaption] = useState(picture.caption)
  const [credit, setCredit] = useState(picture.credit)
  const first = useRef<HTMLTextAreaElement>(null)

  useEffect(() => first.current?.focus(), [])

  function done() {
    const words = { alt: alt.trim(), caption: caption.trim(), credit: credit.trim() }
    const learnt = newWords(words, picture)
    if (Object.keys(learnt).length > 0) void keepWords(picture.id, learnt)
    onDone({ ...picture, ...words })
  }

  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <img
        src={renditionPath(picture.id, picture.widths[0] ?? picture.width, 'webp')}
        alt={picture.alt}
        width={picture.width}
        height={picture.height}
        className="max-h-80 bg-raised object-contain"
      />
      <div className="space-y-4">
        <WordField
          id={`${id}-alt`}
          ref={first}
          label="Alternative text"
          hint="What somebody who does not see the picture has to know. Leave it empty only for decoration."
          value={alt}
          maxLength={500}
          onChange={setAlt}
        />
        <WordField
          id={`${id}-caption`}
          label="Caption"
          value={caption}
          maxLength={1000}
          onChange={setCaption}
        />
        <WordField
          id={`${id}-credit`}
          label="Credit"
          hint="Who made it, and whose it is."
          value={credit}
          maxLength={200}
          onChange={setCredit}
        />
        <div className="flex flex-wrap gap-3">
          <button
            type="button"
            onClick={done}
            className="min-h-11 cursor-pointer rounded-sm bg-accent px-4 font-semibold text-on-accent hover:underline"
          >
            {action}
          </button>
          <button
            type="button"
            onClick={onBack}
            className="min-h-11 cursor-pointer rounded-sm border border-field bg-paper px-4 font-semibold hover:underline"
          >
            Another picture
          </button>
        </div>
      </div>
    </div>
  )
}

type Words = Pick<LibraryPicture, 'alt' | 'caption' | 'credit'>

/** The library learns what it does not know; what it knows is changed on the picture's own page. */
const newWords = (words: Words, known: Words): Partial<Words> =>
  Object.fromEntries(
    (['alt', 'caption', 'credit'] as const).flatMap((name) =>
      words[name] && !known[name] ? [[name, words[name]]] : [],
    ),
  )
