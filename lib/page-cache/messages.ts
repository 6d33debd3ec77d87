import type { ServerResponse } from 'node:http'
import type { Representation } from './stored-page'

/** What Node's HTTP knows of a response beside its public face. Read and set in this file only. */
interface Outgoing {
  _header: string | null
  _headerSent: boolean
  _hasBody: boolean
}

/**
 * Whole messages, head and body in one piece, as Node itself made the head for an earlier answer of
 * the same second: half of the work of a hit is to put the same fourteen headers together again,
 * and to hand head and body to the system as two pieces. See docs/decisions/008.
 */
export function createMessages() {
  const messages = new Map<Representation, Buffer>()
  let second = 0
  return { send, keep }

  /** Whether there was a message that fits this response. */
  function send(response: ServerResponse, representation: Representation): boolean {
    forgetPastSeconds()
    const message = messages.get(representation)
    if (!message || !isOrdinary(response)) return false
    const outgoing = response as unknown as Outgoing
    outgoing._header = alreadyInTheMessage
    outgoing._headerSent = true
    response.end(message)
    return true
  }

  /** Remembers a response whose head is written and not yet sent. */
  function keep(response: ServerResponse, representation: Representation): void {
    const { _header: head } = response as unknown as Outgoing
    if (typeof head !== 'string' || !isOrdinary(response)) return
    messages.set(representation, Buffer.concat([Buffer.from(head, 'latin1'), representation.body]))
  }

  /** The head tells the time, to the second. */
  function forgetPastSeconds(): void {
    const now = Math.floor(Date.now() / 1000)
    if (now !== second) messages.clear()
    second = now
  }
}

const alreadyInTheMessage = 'the head stands in the message'

/** One with a body, on a connection that stays open. */
const isOrdinary = (response: ServerResponse): boolean =>
  response.shouldKeepAlive && (response as unknown as Outgoing)._hasBody
