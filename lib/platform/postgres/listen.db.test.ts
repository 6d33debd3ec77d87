import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { env } from '@/lib/platform/env'
import { execute } from '@/lib/platform/postgres/connection'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { channels, listenTo } from './listen'

databaseSuite()

const closing: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const patience = { timeout: 10_000 }

/** On a busy machine any answer may be late: doubts are noted only for a test that is about them. */
function eavesdrop(url = env().DATABASE_URL, { doubts = false } = {}) {
  const events: string[] = []
  const ears = listenTo(channels.changes, url, {
    heard: (what) => events.push(what),
    doubted: () => doubts && events.push('(doubted)'),
    reassured: () => doubts && events.push('(reassured)'),
    lost: () => events.push('(lost)'),
    listening: () => events.push('(listening)'),
  })
  closing.push(ears.close)
  const until = (event: string, times = 1) =>
    vi.waitFor(() => {
      expect(events.filter((each) => each === event)).toHaveLength(times)
    }, patience)
  return { events, until, close: ears.close }
}

const say = (what: string) => execute(env().DATABASE_URL, `NOTIFY changes, '${what}'`)

const killListeners = () =>
  execute(
    env().DATABASE_URL,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid()
     AND query IN ('LISTEN changes', 'SELECT 1')`,
  )

describe('the database', () => {
  it('is heard, in the order in which it speaks', async () => {
    const { events, until } = eavesdrop()
    await until('(listening)')
    await say('article:one')
    await say('article:with:colons')
    await until('article:with:colons')
    expect(events).toEqual(['(listening)', 'article:one', 'article:with:colons'])
  })

  it('is heard again after its connection was killed', async () => {
    const { events, until } = eavesdrop()
    await until('(listening)')
    await killListeners()
    await until('(listening)', 2)
    expect(events).toEqual(['(listening)', '(lost)', '(listening)'])
    await say('front')
    await until('front')
  })

  it('is heard again however often its connection is killed', async () => {
    const { events, until } = eavesdrop()
    for (let times = 1; times <= 8; times += 1) {
      await until('(listening)', times)
      await killListeners()
      await until('(lost)', times)
    }
    await until('(listening)', 9)
    expect(events).toEqual([...Array(8).fill(['(listening)', '(lost)']).flat(), '(listening)'])
  })

  it('is not taken for silent when its connection died without a word', async () => {
    const wire = await layWire()
    const { events, until } = eavesdrop(wire.url, { doubts: true })
    await until('(listening)')
    wire.cut()
    const since = Date.now()
    await until('(doubted)')
    expect(Date.now() - since).toBeLessThan(3_500)
    await until('(lost)')
    wire.mend()
    await until('(listening)', 2)
    expect(events).toEqual(['(listening)', '(doubted)', '(lost)', '(listening)'])
  })

  it('is believed again when its answer was late, and nothing it said meanwhile is missed', async () => {
    const wire = await layWire()
    const { events, until } = eavesdrop(wire.url, { doubts: true })
    await until('(listening)')
    wire.hold()
    await until('(doubted)')
    await say('article:meanwhile')
    wire.release()
    await until('(reassured)')
    expect(events).toEqual(['(listening)', '(doubted)', 'article:meanwhile', '(reassured)'])
  })

  it('is waited for when it is not there', async () => {
    const wire = await layWire()
    wire.cut()
    const { events, until } = eavesdrop(wire.url)
    await vi.waitFor(() => expect(wire.attempts()).toBeGreaterThan(1), patience)
    expect(events).toEqual([])
    wire.mend()
    await until('(listening)')
  })

  it('is heard no more once that is closed', async () => {
    const { events, until, close } = eavesdrop()
    await until('(listening)')
    await close()
    await say('front')
    await execute(env().DATABASE_URL, 'SELECT 1')
    expect(events).toEqual(['(listening)', '(lost)'])
  })
})

/** A way to the database that can fall silent: what is sent is neither refused nor delivered, or late. */
async function layWire() {
  let whole = true
  let held: (() => void)[] | null = null
  let attempts = 0
  const sockets: Socket[] = []
  const target = new URL(env().DATABASE_URL)
  const server = createServer((near) => {
    attempts += 1
    sockets.push(near)
    near.on('error', () => undefined)
    if (!whole) return
    const far = connect(Number(target.port), target.hostname)
    sockets.push(far)
    far.on('error', () => undefined)
    near.on('data', (chunk) => whole && far.write(chunk))
    far.on('data', (chunk) => {
      if (held) held.push(() => near.write(chunk))
      else if (whole) near.write(chunk)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(async () => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const url = new URL(target)
  url.port = String((server.address() as AddressInfo).port)
  url.hostname = '127.0.0.1'
  return {
    url: url.href,
    attempts: () => attempts,
    cut: () => {
      whole = false
    },
    mend: () => {
      whole = true
    },
    hold: () => {
      held = []
    },
    release: () => {
      const late = held ?? []
      held = null
      for (const deliver of late) deliver()
    },
  }
}
