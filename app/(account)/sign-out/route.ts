import { endCurrentSession } from '@/lib/accounts/session-cookie'

/** Signing out is a POST from a page of this site; the server refused any other before it came here. */
export async function POST(): Promise<Response> {
  await endCurrentSession()
  return new Response(null, {
    status: 303,
    headers: { Location: '/', 'Cache-Control': 'no-store' },
  })
}

export const GET = (): Response =>
  new Response(null, { status: 303, headers: { Location: '/account' } })
