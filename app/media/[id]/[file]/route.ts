import { Readable } from 'node:stream'
import { findStaff } from '@/lib/accounts/session-staff'
import { type FoundRendition, findRendition } from '@/lib/media/find-rendition'
import { contentTypes } from '@/lib/media/renditions'

interface Context {
  params: Promise<{ id: string; file: string }>
}

const later = { 'Retry-After': '5', 'Cache-Control': 'no-store' }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params
  const preview = new URL(request.url).searchParams.get('preview')
  const asking = { staff: findStaff, preview }
  const found = await findRendition(id, file, asking).catch(() => 'unknown' as const)
  if (found === 'unknown') {
    return new Response('Ask again later.', { status: 503, headers: later })
  }
  if (!found) {
    const headers = { 'Cache-Control': 'no-store' }
    return new Response('There is no such picture.', { status: 404, headers })
  }
  return new Response(Readable.toWeb(found.stream) as ReadableStream, {
    headers: {
      'Content-Type': contentTypes[found.format],
      'Content-Length': String(found.size),
      'Cache-Control': keptBy[found.for],
    },
  })
}

const keptBy: Record<FoundRendition['for'], string> = {
  anybody: 'public, max-age=31536000, immutable',
  somebody: 'private, no-store',
}
