import { TooManyRequestsError } from './errors'

/**
 * Runs at most `running` tasks at once and lets at most `waiting` wait, so that expensive work
 * (password hashing) cannot take the machine from readers.
 * @throws TooManyRequestsError when the queue is full.
 */
export function createBoundedQueue(running: number, waiting: number) {
  const queue: Array<() => void> = []
  let active = 0

  return async function run<T>(task: () => Promise<T>): Promise<T> {
    if (active >= running) {
      if (queue.length >= waiting) throw new TooManyRequestsError(5)
      await new Promise<void>((resolve) => queue.push(resolve))
    } else {
      active += 1
    }
    try {
      return await task()
    } finally {
      const next = queue.shift()
      if (next) next()
      else active -= 1
    }
  }
}
