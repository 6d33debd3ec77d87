import { cookies } from 'next/headers'
import { env } from '@/lib/platform/env'
import { cookieNames } from '@/lib/platform/http/cookies'
import { knownDeviceSeconds, markDevice, readDevice } from './known-device'
import { ownCookie } from './session-own-cookie'

const cookie = () => ownCookie(cookieNames.device, knownDeviceSeconds)

/** The number of this browser, if the reader of the address signed in with it before. */
export async function currentDevice(email: string): Promise<string | null> {
  const mark = (await cookies()).get(cookie().name)?.value ?? null
  return readDevice(env().NEXTAUTH_SECRET, email, mark)
}

/** Called when the verified reader of the address signs in. A known browser keeps its number. */
export async function rememberDevice(email: string): Promise<void> {
  const { name, options } = cookie()
  const jar = await cookies()
  const mark = (await currentDevice(email)) && jar.get(name)?.value
  jar.set(name, mark || markDevice(env().NEXTAUTH_SECRET, email), options)
}
