'use client'

import { useRef, useState } from 'react'
import type { LibraryPicture } from '@/lib/media/types'
import { LibraryProblem, uploadPicture } from './ask-library'

/** Uploads one picture at a time; `sent` is null while none is under way. */
export function usePictureUpload(onUploaded: (picture: LibraryPicture) => void) {
  const [sent, setSent] = useState<number | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const busy = useRef(false)

  async function upload(file: File): Promise<void> {
    if (busy.current) return
    busy.current = true
    setProblem(null)
    setSent(0)
    try {
      onUploaded(await uploadPicture(file, setSent))
    } catch (error) {
      if (!(error instanceof LibraryProblem)) throw error
      setProblem(error.message)
    } finally {
      busy.current = false
      setSent(null)
    }
  }

  return { upload, sent, problem }
}
