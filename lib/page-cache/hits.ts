import { sessionCookieName } from '@/lib/accounts/session-cookie-name'
import type { RunningEnv } from '@/lib/platform/env'
import { cookieNames, readCookie } from '@/lib/platform/http/cookies'
import type { Answers } from './answer'
import type { PageCache } from './page-cache'
import { type Conditions, chooseReply } from './send-stored'
import type { Reply } from './stored-page'

/** What takes part in the choice of a kept page. */
export interface Question extends Conditions {
  /** As it stands in the request line. */
  address: string
  cookie: string | undefined
}

/** What is sent to who reads a page that is in store; null when that cannot be told at once. */
export type FindHit = (question: Question) => Reply | null

/** The path of nearly all requests: one look-up for the visitor, one for the page. */
export function createHits(env: RunningEnv, cache: PageCache, { refresh }: Answers): FindHit {
  const cookieName = sessionCookieName(env)
  return (question) => {
    const { address, cookie } = question
    if (cookie?.includes(cookieNames.notice)) return null
    const token = cookie === undefined ? null : readCookie(cookie, cookieName)
    const page = cache.atOnce(address, token)
    if (!page) return null
    if (cache.isStale(page)) refresh({ address, token })
    return chooseReply(question, page)
  }
}
