import { randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { cookieNames } from '@/lib/platform/http/cookies'
import { codeLifetimes } from '../code-lifetimes'
import { emailAddress } from '../schemas'
import { ownCookie } from '../session-own-cookie'

/** What a browser that asked for a code is known by, and where it asked to have it sent. */
export interface Asking {
  secret: string
  address: string
}

const cookie = () => ownCookie(cookieNames.code, codeLifetimes.signIn.code)

export async function currentAsking(): Promise<Asking | null> {
  const [secret = '', address = ''] = (await cookies()).get(cookie().name)?.value.split('.') ?? []
  const parsed = emailAddress.safeParse(Buffer.from(address, 'base64url').toString())
  return /^[\w-]{22}$/.test(secret) && parsed.success ? { secret, address: parsed.data } : null
}

/** Lets the browser be known for as long as a code lives. It keeps its secret, so its newest code counts. */
export async function rememberAsking(address: string): Promise<Asking> {
  const secret = (await currentAsking())?.secret ?? randomBytes(16).toString('base64url')
  const { name, options } = cookie()
  const jar = await cookies()
  jar.set(name, `${secret}.${Buffer.from(address).toString('base64url')}`, options)
  return { secret, address }
}

export async function forgetAsking(): Promise<void> {
  const { name, options } = cookie()
  const jar = await cookies()
  jar.set(name, '', { ...options, maxAge: 0 })
}
