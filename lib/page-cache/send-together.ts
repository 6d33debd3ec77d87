/** So many are sent at once: who gets them reads while the rest of the turn's requests are answered. */
const atOnce = 16

/**
 * Runs what is to be sent at the end of this turn of the event loop, together, and in between when it
 * is much. The requests that came in together are read first: a write between two reads wakes the
 * receiver, and costs more than all else that a hit does. One write for all would leave the server
 * with nothing to do while the receivers read.
 */
export function createSendTogether(): (send: () => void) => void {
  let waiting: (() => void)[] = []
  let endIsAwaited = false
  return (send) => {
    if (waiting.push(send) >= atOnce) return sendAll()
    if (endIsAwaited) return
    endIsAwaited = true
    setImmediate(() => {
      endIsAwaited = false
      sendAll()
    })
  }

  function sendAll(): void {
    const now = waiting
    waiting = []
    for (const send of now) send()
  }
}
