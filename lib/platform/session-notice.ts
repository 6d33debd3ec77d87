import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { cookieNames } from './http/cookies'
import { requestContext } from './request-context'

const noticeSeconds = 60

export async function leaveNotice(notice: string): Promise<void> {
  const jar = await cookies()
  jar.set(cookieNames.notice, notice, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    maxAge: noticeSeconds,
  })
}

/** Goes on to a page, which says this once. */
export async function redirectWithNotice(path: string, notice: string): Promise<never> {
  await leaveNotice(notice)
  redirect(path)
}

export const currentNotice = (): string | null => requestContext().notice
