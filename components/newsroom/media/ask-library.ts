import type { LibraryPicture, ShelvedPicture } from '@/lib/media/types'

const library = '/api/newsroom/media'
const patienceMs = 180_000
const lost = 'The site did not answer. Your picture is still where it was: try again.'

/** Went wrong in a way that the person can read. */
export class LibraryProblem extends Error {
  override name = 'LibraryProblem'
}

/** Uploads a picture; `onProgress` hears how much of it is sent, from 0 to 1. @throws LibraryProblem */
export function uploadPicture(
  file: File,
  onProgress: (sent: number) => void,
): Promise<LibraryPicture> {
  const form = new FormData()
  form.set('file', file)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const fail = () => reject(new LibraryProblem(lost))
    request.open('POST', library)
    request.responseType = 'json'
    request.timeout = patienceMs
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded / total))
    request.addEventListener('error', fail)
    request.addEventListener('timeout', fail)
    request.addEventListener('load', () => {
      if (request.status === 201) resolve(request.response)
      else reject(new LibraryProblem(request.response?.message ?? lost))
    })
    request.send(form)
  })
}

/** A page of the library. @throws LibraryProblem */
export async function searchLibrary(
  q: string,
  after: string | null,
  signal: AbortSignal,
): Promise<{ pictures: ShelvedPicture[]; next: string | null }> {
  const query = new URLSearchParams({ q, ...(after && { after }) })
  const response = await fetch(`${library}?${query}`, { signal })
  const answer = await response.json().catch(() => ({}))
  if (!response.ok) throw new LibraryProblem(answer.message ?? lost)
  return answer
}

/** Keeps what was said of a picture for the next who places it, where that is theirs to say. */
export async function keepWords(
  id: string,
  words: { alt?: string; caption?: string; credit?: string },
): Promise<void> {
  await fetch(`${library}/${id}`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(words),
  }).catch(() => undefined)
}
