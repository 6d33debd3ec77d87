import { z } from 'zod'
import { requireRecentSignIn } from '@/lib/accounts/session-recent'
import { findArchive } from '@/lib/privacy/queries'

interface Context {
  params: Promise<{ id: string }>
}

/** The zip with a reader’s own data. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  const { userId } = await requireRecentSignIn(`/account/privacy/copies/${id}`)
  const archive = z.uuid().safeParse(id).success ? await findArchive(userId, id) : null
  if (!archive) {
    return new Response(null, { status: 303, headers: { Location: '/account/privacy' } })
  }
  return new Response(new Uint8Array(archive), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': 'attachment; filename="your-data.zip"',
      'Cache-Control': 'no-store',
    },
  })
}
