import { describe, expect, it } from 'vitest'
import { createBoundedQueue } from './bounded-queue'
import { TooManyRequestsError } from './errors'

/** A task that runs until it is let go. */
class HeldTask {
  started = false
  finish: (result: string) => void = () => undefined
  fail: (reason: Error) => void = () => undefined
  readonly #result = new Promise<string>((resolve, reject) => {
    this.finish = resolve
    this.fail = reject
  })

  readonly run = () => {
    this.started = true
    return this.#result
  }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('createBoundedQueue', () => {
  it('runs so many at once, lets so many wait in order, and refuses the others', async () => {
    const enter = createBoundedQueue(2, 2)
    const tasks = Array.from({ length: 5 }, () => new HeldTask())
    const results = tasks.map((task) => enter(task.run))
    await expect(results[4]).rejects.toThrow(TooManyRequestsError)
    await settled()
    expect(tasks.map(({ started }) => started)).toEqual([true, true, false, false, false])

    tasks[1]?.finish('second')
    expect(await results[1]).toBe('second')
    await settled()
    expect(tasks.map(({ started }) => started)).toEqual([true, true, true, false, false])

    for (const task of tasks) task.finish('done')
    expect(await Promise.all(results.slice(0, 4))).toEqual(['done', 'second', 'done', 'done'])
  })

  it('goes on after a task that failed', async () => {
    const enter = createBoundedQueue(1, 1)
    const [first, second] = [new HeldTask(), new HeldTask()]
    const failing = enter(first.run)
    const waiting = enter(second.run)
    first.fail(new Error('no room'))
    second.finish('done')

    await expect(failing).rejects.toThrow('no room')
    expect(await waiting).toBe('done')
  })

  it('goes on after a task that throws before it begins', async () => {
    const enter = createBoundedQueue(1, 0)
    const thrown = enter(() => {
      throw new Error('at once')
    })
    await expect(thrown).rejects.toThrow('at once')
    expect(await enter(async () => 'done')).toBe('done')
  })

  it('sends away who waited too long, and passes nothing over for it', async () => {
    const enter = createBoundedQueue(1, 5, 20)
    const [first, late, next] = [new HeldTask(), new HeldTask(), new HeldTask()]
    const running = enter(first.run)
    await expect(enter(late.run)).rejects.toThrow(TooManyRequestsError)
    const waiting = enter(next.run)
    first.finish('first')
    next.finish('next')

    expect(await Promise.all([running, waiting])).toEqual(['first', 'next'])
    expect(late.started).toBe(false)
  })

  it('has all its room again when it is empty, and never more than that', async () => {
    const enter = createBoundedQueue(2, 10)
    let running = 0
    let most = 0
    const task = async () => {
      running += 1
      most = Math.max(most, running)
      await settled()
      running -= 1
    }
    for (let round = 0; round < 3; round += 1) {
      await Promise.all(Array.from({ length: 12 }, () => enter(task)))
    }
    expect({ running, most }).toEqual({ running: 0, most: 2 })
  })
})
