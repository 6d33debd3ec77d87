import type { NextRequest } from 'next/server'
import { requireRecentSignIn } from '@/lib/accounts/session-recent'
import { enterNewsroom } from '@/lib/accounts/session-staff'
import { downloadLog } from '@/lib/audit-log/download-log'
import { logQuery, logRequest } from '@/lib/audit-log/schemas'
import { newsroomPages } from '@/lib/newsroom/pages'

const { path, roles } = newsroomPages.audit

/** The log that was asked for, as a file. It says much at once, so a borrowed browser does not get it. */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  const door = await enterNewsroom(path, roles)
  if (door.kind !== 'open') return new Response('There is no such file.', { status: 404 })
  const request = logRequest.parse(Object.fromEntries(nextUrl.searchParams))
  await requireRecentSignIn(`${path}/csv${logQuery(request)}`)
  return new Response(await downloadLog(door.staff, request), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="audit-log.csv"',
      'Cache-Control': 'private, no-store',
    },
  })
}
