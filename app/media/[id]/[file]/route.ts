import { Readable } from 'node:stream'
import { findStaff } from '@/lib/accounts/session-staff'
import { type FoundRendition, findRendition } from '@/lib/media/find-rendition'
import { contentTypes } from '@/lib/media/renditions'

interface Context {
  params: Promise<{ id: string; file: string }>
}

const toThisSite = {
  'Cache-Control': 'private, no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params
  const preview = new URL(request.url).searchParams.get('preview')
  const asking = { staff: findStaff, preview }
  const found = await findRendition(id, file, asking).catch(() => 'unknown' as const)
  if (found === 'unknown') {
    const headers = { ...toThisSite, 'Retry-After': '5' }
    return new Response('Ask again later.', { status: 503, headers })
  }
  if (!found) {
    return new Response('There is no such picture.', { status: 404, headers: toThisSite })
  }
  return new Response(Readable.toWeb(found.stream) as ReadableStream, {
    headers: {
      'Content-Type': contentTypes[found.format],
      'Content-Length': String(found.size),
      ...headersFor[found.for],
    },
  })
}

/** Readers of feeds show what anybody may see in pages of their own. */
const headersFor: Record<FoundRendition['for'], Record<string, string>> = {
  anybody: {
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  },
  somebody: toThisSite,
}
