import { createBoundedQueue } from '@/lib/platform/bounded-queue'
import { InvalidInputError } from '@/lib/platform/errors'
import { readBytes } from '@/lib/platform/http/read-bytes'
import { processWide } from '@/lib/platform/process-wide'
import type { Upload } from './upload-picture'

const mostBytes = 20 * 1024 * 1024
/** For the borders between the parts, and the words beside the file. */
const envelopeBytes = 64 * 1024

/** So many originals are in memory at once, at most; the others wait on the wire. */
const room = processWide('uploads', () => ({ inTurn: createBoundedQueue(6, 60, 60_000) }))

/**
 * Reads a form with one picture in its field `file`, no further than a picture may be large, and hands
 * it on. @throws TooLargeError, InvalidInputError, TooManyRequestsError when too many come at once.
 */
export const withUpload = <Result>(
  request: Request,
  act: (upload: Upload) => Promise<Result>,
): Promise<Result> => room.inTurn(async () => act(await readUpload(request)))

async function readUpload(request: Request): Promise<Upload> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data')) {
    throw new InvalidInputError({ file: 'Send the picture as a form with a field “file”.' })
  }
  const body = await readBytes(request, {
    most: mostBytes + envelopeBytes,
    message: 'The picture is larger than 20 MB. Export it smaller.',
  })
  const form = await new Response(new Uint8Array(body), { headers: { 'Content-Type': type } })
    .formData()
    .catch((cause: unknown) => {
      const message = 'The picture did not arrive whole. Send it again.'
      throw new InvalidInputError({ file: message }, { cause })
    })
  const [file, ...others] = form.getAll('file')
  if (!file || typeof file === 'string' || (file.name === '' && file.size === 0)) {
    throw new InvalidInputError({ file: 'Choose a picture to upload.' })
  }
  if (others.length > 0) throw new InvalidInputError({ file: 'Upload one picture at a time.' })
  const bytes = Buffer.from(await file.arrayBuffer())
  return { bytes, fileName: file.name, ...wordsOf(form) }
}

const wordsOf = (form: FormData): Omit<Upload, 'bytes' | 'fileName'> =>
  Object.fromEntries(
    ['alt', 'caption', 'credit'].flatMap((name) => {
      const typed = form.get(name)
      return typeof typed === 'string' ? [[name, typed]] : []
    }),
  )
