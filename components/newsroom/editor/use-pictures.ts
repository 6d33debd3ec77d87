import { useState } from 'react'
import { LibraryProblem, uploadPicture } from '@/components/newsroom/media/ask-library'
import type { PictureView } from '@/lib/articles/types'
import type { LibraryPicture } from '@/lib/media/types'

/** The pictures that this editor can show by now, and files on their way to the library. */
export function usePictures(given: PictureView[]) {
  const [known, setKnown] = useState(() => new Map(given.map((each) => [each.id, each])))

  function learn(picture: PictureView): void {
    setKnown((before) => new Map(before).set(picture.id, picture))
  }

  /** Uploads one after the other, and gives each as soon as it is there. @returns what went wrong. */
  async function upload(
    files: File[],
    onUploaded: (picture: LibraryPicture) => void,
  ): Promise<string | null> {
    try {
      for (const file of files) {
        const picture = await uploadPicture(file, () => undefined)
        learn(picture)
        onUploaded(picture)
      }
      return null
    } catch (error) {
      if (error instanceof LibraryProblem) return error.message
      throw error
    }
  }

  return { known, learn, upload }
}
