import { createHash, randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { NextRequest } from 'next/server'
import NextAuth, { type AuthOptions } from 'next-auth'
import { authOptions } from '@/lib/accounts/session-options'
import { ownCookie } from '@/lib/accounts/session-own-cookie'
import { env } from '@/lib/platform/env'
import { cookieNames } from '@/lib/platform/http/cookies'
import { log } from '@/lib/platform/log'
import { readDoor } from './door'
import { googleProvider } from './provider'
import { enterByGoogle } from './session-enter-by-google'

/**
 * Sends the browser to Google. next-auth wants its own token against forged forms beside ours, so it
 * gets one: the server refused what did not come from a page of this site.
 */
export async function startGoogle(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData())
  const door = readDoor({ door: form.get('door'), to: form.get('to') })
  const csrfToken = randomBytes(32).toString('hex')
  const { csrf } = googleCookies()
  const jar = await cookies()
  jar.set(csrf.name, `${csrfToken}|${sha256(csrfToken + env().NEXTAUTH_SECRET)}`, csrf.options)
  const body = new URLSearchParams({ csrfToken, callbackUrl: env().SITE_URL + door.address })
  const response = await ask(['signin', 'google'], { method: 'POST', body }, googleOptions())
  jar.set(csrf.name, '', { ...csrf.options, maxAge: 0 })
  return isOfOurs(response) ? goTo(response, door.problem('failed')) : response
}

/** Google sent the browser back. Whatever goes wrong ends at the page that somebody set out from. */
export async function finishGoogle(request: NextRequest): Promise<Response> {
  const jar = await cookies()
  const { door: doorCookie } = googleCookies()
  const door = readDoor(jar.get(doorCookie.name)?.value?.slice(env().SITE_URL.length))
  let path = door.problem('failed')
  const options: AuthOptions = {
    ...googleOptions(),
    callbacks: {
      signIn: async ({ profile }) => {
        path = await enterByGoogle(profile, door)
        return env().SITE_URL + path
      },
    },
  }
  const query = request.nextUrl.search
  const response = await ask(['callback', 'google'], { method: 'GET' }, options, query)
  jar.set(doorCookie.name, '', { ...doorCookie.options, maxAge: 0 })
  return goTo(response, path)
}

function ask(
  route: [string, 'google'],
  init: { method: string; body?: URLSearchParams },
  options: AuthOptions,
  query = '',
): Promise<Response> {
  const request = new NextRequest(`${env().SITE_URL}/api/auth/${route.join('/')}${query}`, init)
  return NextAuth(request, { params: Promise.resolve({ nextauth: route }) }, options)
}

function googleOptions(): AuthOptions {
  const provider = googleProvider()
  const { csrf, door } = googleCookies()
  const options = authOptions()
  return {
    ...options,
    providers: provider ? [provider] : [],
    cookies: { ...options.cookies, csrfToken: csrf, callbackUrl: door },
    logger: { error: (code) => log.warn({ code }, 'signing in with Google failed') },
  }
}

const googleCookies = () => ({
  csrf: ownCookie(cookieNames.googleForm, 60),
  door: ownCookie(cookieNames.googleDoor, 15 * 60),
})

/** The same answer, with its cookies, that leads elsewhere. */
function goTo(response: Response, path: string): Response {
  const headers = new Headers({ Location: path, 'Cache-Control': 'no-store' })
  for (const cookie of response.headers.getSetCookie()) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}

const isOfOurs = (response: Response): boolean =>
  response.headers.get('location')?.startsWith(`${env().SITE_URL}/`) ?? true

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
