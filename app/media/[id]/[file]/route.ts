import { Readable } from 'node:stream'
import { contentTypes, parseRenditionPath, renditionPath } from '@/lib/media/renditions'
import { isShown } from '@/lib/media/shown-pictures'
import { readStored } from '@/lib/platform/storage'

interface Context {
  params: Promise<{ id: string; file: string }>
}

const later = { 'Retry-After': '5', 'Cache-Control': 'no-store' }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params
  const rendition = parseRenditionPath(id, file)
  const shown = rendition ? await isShown(id).catch(() => null) : false
  if (shown === null) return new Response('Ask again later.', { status: 503, headers: later })
  const stored =
    rendition && shown && (await readStored(renditionPath(id, rendition.width, rendition.format)))
  if (!stored) return new Response('There is no such picture.', { status: 404 })
  return new Response(Readable.toWeb(stored.stream) as ReadableStream, {
    headers: {
      'Content-Type': contentTypes[rendition.format],
      'Content-Length': String(stored.size),
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  })
}
