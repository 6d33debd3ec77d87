import type { ServerResponse } from 'node:http'
import { bestEncoding } from './compress'
import type { Reply, StoredPage } from './stored-page'

/** How the page was come by, in the words of RFC 9211. */
export type CacheStatus = 'hit' | 'hit; detail=database-down' | 'fwd=miss; stored'

/** What a browser says of the representations it takes and has. */
export interface Conditions {
  acceptEncoding: string
  ifNoneMatch: string | undefined
}

/** What is sent of a kept page, whichever way it goes. */
export function chooseReply({ acceptEncoding, ifNoneMatch }: Conditions, page: StoredPage): Reply {
  const { etag, whole, unchanged } = page.representations[bestEncoding(acceptEncoding)]
  return ifNoneMatch?.includes(etag) ? unchanged : whole
}

/** Sends a kept page that was not simply there. */
export function sendStored(
  conditions: Conditions,
  response: ServerResponse,
  page: StoredPage,
  status: CacheStatus,
): void {
  const { headers, ...reply } = chooseReply(conditions, page)
  sendReply(response, { ...reply, headers: headers.with(1, `standfirst; ${status}`) })
}

export function sendReply(response: ServerResponse, { status, headers, body }: Reply): void {
  if (response.headersSent) return
  response.writeHead(status, headers)
  response.end(body)
}
