import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from '@/lib/accounts/session-options'
import { hasGoogle } from '@/lib/google/provider'
import { finishGoogle, startGoogle } from '@/lib/google/session-google'

interface Context {
  params: Promise<{ nextauth: string[] }>
}

const routeOf = async ({ params }: Context) => (await params).nextauth.join('/')

/** What else next-auth has under this address is not used here, and not there. */
const nothing = () =>
  new Response('There is nothing at this address.', {
    status: 404,
    headers: { 'Cache-Control': 'no-store' },
  })

export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const route = await routeOf(context)
  if (route === 'session') return NextAuth(request, context, authOptions())
  if (route === 'callback/google' && hasGoogle()) return finishGoogle(request)
  return nothing()
}

export async function POST(request: NextRequest, context: Context): Promise<Response> {
  const isStart = (await routeOf(context)) === 'signin/google' && hasGoogle()
  return isStart ? startGoogle(request) : nothing()
}
