import { Client } from 'pg'

/**
 * A connection that is sent one query after another. Prisma asks at once for all that belongs to a
 * row, also within a transaction; pg keeps a queue of its own for that, but not for ever: it is gone
 * in version 9. Here a query's time-out begins when it is sent, not when it begins to wait.
 */
export class OneAtATimeClient extends Client {
  #last: Promise<unknown> = Promise.resolve()

  override query(...args: never[]): never {
    const send = () => (super.query as (...given: never[]) => unknown).apply(this, args)
    // The pool's own way, which has the connection to itself.
    if (typeof args.at(-1) === 'function') return send() as never
    const answer = this.#last.then(send)
    this.#last = answer.catch(() => undefined)
    return answer as never
  }
}
