import { log } from '@/lib/platform/log'

/** Work that improves what is kept already: one thing at a time, and what is too much is left undone. */
export function createPolisher(most: number) {
  const queue: (() => Promise<void>)[] = []
  let busy = false

  async function work(): Promise<void> {
    busy = true
    for (let task = queue.shift(); task; task = queue.shift()) {
      await task().catch((error: unknown) => log.error({ err: error }, 'a page was not polished'))
    }
    busy = false
  }

  return (task: () => Promise<void>): void => {
    if (queue.length >= most) return
    queue.push(task)
    if (!busy) void work()
  }
}
