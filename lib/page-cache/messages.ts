import { responseHead } from '@/lib/platform/http/response-head'
import type { Reply } from './stored-page'

/**
 * Replies as they go over the wire, head and body in one piece, each made once in a second: the head
 * tells the time.
 */
export function createMessages(keepAliveMs: () => number) {
  const messages = new Map<Reply, Buffer>()
  let second = 0

  return (reply: Reply, method: string): Buffer => {
    forgetPastSeconds()
    if (method === 'HEAD') return headOf(reply)
    const known = messages.get(reply)
    if (known) return known
    const { body } = reply
    const message = body ? Buffer.concat([headOf(reply), body]) : headOf(reply)
    messages.set(reply, message)
    return message
  }

  function forgetPastSeconds(): void {
    const now = Math.floor(Date.now() / 1000)
    if (now !== second) messages.clear()
    second = now
  }

  function headOf({ status, headers }: Reply): Buffer {
    return Buffer.from(responseHead(status, headers, keepAliveMs()), 'latin1')
  }
}
