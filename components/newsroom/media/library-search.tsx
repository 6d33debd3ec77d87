'use client'

import { useEffect, useId, useState } from 'react'
import type { LibraryPicture, ShelvedPicture } from '@/lib/media/types'
import { LibraryProblem, searchLibrary } from './ask-library'
import { Thumbnail } from './thumbnail'

const afterTypingMs = 250

/** The library, searched as one types. */
export function LibrarySearch({ onChoose }: { onChoose: (picture: LibraryPicture) => void }) {
  const id = useId()
  const [q, setQ] = useState('')
  const [after, setAfter] = useState<string | null>(null)
  const { pictures, next, message } = useLibrary(q, after)

  return (
    <section aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`} className="text-lg font-semibold">
        From the library
      </h3>
      <label htmlFor={id} className="mt-3 block font-semibold">
        Search by file name, caption, credit or description
      </label>
      <input
        id={id}
        type="search"
        value={q}
        maxLength={100}
        autoComplete="off"
        onChange={({ target }) => {
          setQ(target.value)
          setAfter(null)
        }}
        className="mt-1.5 block h-12 w-full max-w-measure rounded-sm border border-field bg-paper px-3"
      />
      <p role="status" className="mt-3 text-[0.9375rem] text-muted">
        {message}
      </p>
      <ul className="mt-3 grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-4">
        {pictures.map((picture) => (
          <li key={picture.id}>
            <button
              type="button"
              onClick={() => onChoose(picture)}
              className="block w-full cursor-pointer text-start hover:underline"
            >
              <Thumbnail picture={picture} />
              <span className="mt-1.5 line-clamp-2 text-[0.9375rem]">
                <span className="sr-only">Choose </span>
                {picture.title || 'Untitled'}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {next && (
        <button
          type="button"
          onClick={() => setAfter(next)}
          className="mt-4 min-h-11 cursor-pointer font-semibold underline"
        >
          More pictures
        </button>
      )}
    </section>
  )
}

/** Pages are added below those that are there. */
function useLibrary(q: string, after: string | null) {
  const [pictures, setPictures] = useState<ShelvedPicture[]>([])
  const [next, setNext] = useState<string | null>(null)
  const [message, setMessage] = useState('Looking …')

  useEffect(() => {
    const over = new AbortController()
    const timer = setTimeout(() => void look(), after || !q ? 0 : afterTypingMs)
    return () => {
      clearTimeout(timer)
      over.abort()
    }

    async function look() {
      try {
        const found = await searchLibrary(q, after, over.signal)
        setPictures((before) => (after ? [...before, ...found.pictures] : found.pictures))
        setNext(found.next)
        setMessage(!after && found.pictures.length === 0 ? 'No pictures.' : '')
      } catch (error) {
        if (!over.signal.aborted) setMessage(problemOf(error))
      }
    }
  }, [q, after])

  return { pictures, next, message }
}

const problemOf = (error: unknown): string =>
  error instanceof LibraryProblem ? error.message : 'The library did not answer. Try again.'
