import { isDatabaseUp } from '@/lib/platform/db'

/** The process can do its work: it has its database. */
export async function GET(): Promise<Response> {
  const ready = await isDatabaseUp()
  return Response.json(
    { status: ready ? 'ready' : 'unavailable', database: ready ? 'up' : 'down' },
    { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
}
