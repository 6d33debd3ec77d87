import { IncomingMessage, type ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { sessionCookieName } from '@/lib/accounts/session-cookie-name'
import type { RunningEnv } from '@/lib/platform/env'
import { CapturedResponse } from '@/lib/platform/http/captured-response'
import { type RequestContext, runWithRequestContext } from '@/lib/platform/request-context'

export type Render = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export interface Rendered {
  response: ServerResponse
  body: Buffer
  context: RequestContext
}

type Known = Pick<RequestContext, 'clientAddress' | 'notice'>

/** Lets Next.js answer a request, into memory. */
export const capture = (
  render: Render,
  request: IncomingMessage,
  known: Known,
): Promise<Rendered> =>
  runWithRequestContext(known, async (context) => {
    const response = new CapturedResponse(request)
    await render(request, response)
    return { response, body: await response.captured, context }
  })

/**
 * A GET of a page that knows nothing of the request that caused it but the address and the session:
 * what is printed into a page that others get too cannot depend on anything else.
 */
export function pageRequest(
  env: RunningEnv,
  address: string,
  token: string | null,
): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  request.method = 'GET'
  request.url = address
  request.headers = {
    host: new URL(env.SITE_URL).host,
    accept: 'text/html',
    // Next.js streams the head of a page behind its body to whoever gives no name.
    'user-agent': 'standfirst',
    ...(token && { cookie: `${sessionCookieName(env)}=${token}` }),
  }
  return request
}
