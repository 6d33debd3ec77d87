import { TooManyRequestsError } from './errors'

/**
 * Runs at most `running` tasks at once and lets at most `waiting` wait, so that expensive work
 * (passwords, pages) cannot take the machine from what is cheap.
 * @throws TooManyRequestsError when the queue is full, or somebody waited for `patienceMs`.
 */
export function createBoundedQueue(running: number, waiting: number, patienceMs = 30_000) {
  const queue = new Set<() => void>()
  let active = 0

  return async function run<T>(task: () => Promise<T>): Promise<T> {
    if (active >= running) {
      if (queue.size >= waiting) throw new TooManyRequestsError(5)
      await ownTurn()
    } else {
      active += 1
    }
    try {
      return await task()
    } finally {
      const [next] = queue
      if (next) next()
      else active -= 1
    }
  }

  function ownTurn(): Promise<void> {
    return new Promise((resolve, reject) => {
      const begin = () => {
        clearTimeout(timer)
        queue.delete(begin)
        resolve()
      }
      const timer = setTimeout(() => {
        queue.delete(begin)
        reject(new TooManyRequestsError(5))
      }, patienceMs)
      queue.add(begin)
    })
  }
}
