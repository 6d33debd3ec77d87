/**
 * Runs what is to be sent at the end of this turn of the event loop, all together. The requests that
 * came in together are read first: a write between two reads wakes the receiver, and costs more
 * than all else that a hit does.
 */
export function createSendTogether(): (send: () => void) => void {
  let waiting: (() => void)[] = []
  return (send) => {
    if (waiting.push(send) === 1) setImmediate(sendAll)
  }

  function sendAll(): void {
    const now = waiting
    waiting = []
    for (const send of now) send()
  }
}
