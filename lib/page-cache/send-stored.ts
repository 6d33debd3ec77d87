import type { ServerResponse } from 'node:http'
import { bestEncoding } from './compress'
import { createMessages } from './messages'
import type { StoredPage } from './stored-page'

/** How the page was come by, in the words of RFC 9211. */
export type CacheStatus = 'hit' | 'hit; detail=database-down' | 'fwd=miss; stored'

/** What a browser says of the representations it takes and has. */
export interface Conditions {
  acceptEncoding: string
  ifNoneMatch: string | undefined
}

const hits = createMessages()

/** Sends a kept page: nothing is computed. */
export function sendStored(
  { acceptEncoding, ifNoneMatch }: Conditions,
  response: ServerResponse,
  page: StoredPage,
  status: CacheStatus,
): void {
  if (response.headersSent) return
  const representation = page.representations[bestEncoding(acceptEncoding)]
  const { body, etag, headers, bareHeaders } = representation
  const said = () => ['Cache-Status', `standfirst; ${status}`]
  if (ifNoneMatch?.includes(etag)) {
    response.writeHead(304, said().concat(bareHeaders))
    response.end()
    return
  }
  if (status === 'hit' && hits.send(response, representation)) return
  response.writeHead(200, said().concat(headers))
  if (status === 'hit') hits.keep(response, representation)
  response.end(body)
}
