import { cookies } from 'next/headers'
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

export const currentNotice = (): string | null => requestContext().notice
