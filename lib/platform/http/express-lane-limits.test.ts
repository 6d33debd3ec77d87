import { AsyncLocalStorage } from 'node:async_hooks'
import type { Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openExpressLane } from './express-lane'
import { answersIn, ask, describeRequest, get, openUsed, startSite } from './lane-site'
import { closeServer } from './listen'
import { openConnection } from './raw-connection'
import { responseHead } from './response-head'

const lanes = ['with', 'without'] as const
const impatient = { keepAliveTimeout: 100, headersTimeout: 400, connectionsCheckingInterval: 50 }
/** What Node adds to the time it tells clients. */
const graceMs = 1_000

describe.each(lanes)('%s a lane', (lane) => {
  it('a connection is open while it is used, and ends when it is idle', async () => {
    const keepAliveTimeout = 6_000
    const site = await startSite(lane, describeRequest, { ...impatient, keepAliveTimeout })
    const connection = await openUsed(site)
    const uses = 5
    let since = 0
    for (let number = 1; number <= uses; number += 1) {
      await delay(1_800)
      since = performance.now()
      await ask(connection, get('/kept'))
    }
    await connection.ended
    expect(performance.now() - since).toBeGreaterThan(keepAliveTimeout + graceMs / 2)
    expect(performance.now() - since).toBeLessThan(keepAliveTimeout + graceMs + 10_000)
    expect(site.spared).toHaveLength(lane === 'with' ? uses : 0)
  }, 60_000)

  it.each([
    ['first', ''],
    ['next', get('/kept')],
  ])('the %s head may not take long', async (_name, before) => {
    const { server } = await startSite(lane, describeRequest, {
      ...impatient,
      keepAliveTimeout: 5_000,
    })
    const connection = await openConnection(server)
    if (before) {
      await ask(connection, before)
      await ask(connection, before)
    }
    for (const letter of get('/kept').slice(0, 8)) {
      connection.say(letter)
      await delay(100)
    }
    expect(await connection.ended).toMatch(
      /HTTP\/1\.1 408 Request Timeout\r\nConnection: close\r\n\r\n$/,
    )
  })

  it('who connects and says nothing is sent away', async () => {
    const { server } = await startSite(lane, describeRequest, impatient)
    expect(await (await openConnection(server)).ended).toContain('408 Request Timeout')
  })

  it('idle connections end with the server, and what is under way is answered', async () => {
    const slow: (() => void)[] = []
    const site = await startSite(lane, (request, response) => {
      if (request.url === '/slow') slow.push(() => describeRequest(request, response))
      else describeRequest(request, response)
    })
    const [idle, busy] = [await openUsed(site), await openUsed(site)]
    for (const connection of [idle, busy]) await ask(connection, get('/kept'))
    busy.say(get('/slow'))
    await expect.poll(() => slow.length).toBe(1)
    const closed = closeServer(site.server, 5_000)
    await idle.ended
    slow[0]?.()
    await closed
    expect(await busy.ended).toContain('GET /slow')
  })

  it('a reader who takes nothing gets little ahead, and everything in the end', async () => {
    const { connection, socket, requests, taken } = await openLarge(lane)
    connection.socket.pause()
    for (const request of requests) {
      connection.say(request)
      await delay(1)
    }
    await expect.poll(() => socket.writableLength).toBeGreaterThan(0)
    expect(socket.writableLength).toBeLessThan(3 * large.length)
    connection.socket.resume()
    await expect.poll(taken).toBeGreaterThan(requests.length * large.length)
  })

  it('a reader who is slow is not idle', async () => {
    const { connection, socket, requests, taken } = await openLarge(lane)
    connection.socket.pause()
    connection.say(requests[0] ?? '')
    await delay(graceMs * 3.5)
    connection.socket.resume()
    await expect.poll(taken).toBeGreaterThan(large.length)
    await expect.poll(() => socket.destroyed, { timeout: 3 * graceMs }).toBe(true)
  })
})

/** More than the system keeps for a connection. */
const large = Buffer.alloc(12 * 1024 * 1024, 'a')
const largeHeaders = ['Content-Length', String(large.length)]

async function openLarge(lane: (typeof lanes)[number]) {
  const site = await startSite(
    'without',
    (request, response) => {
      if (request.url === '/first') return describeRequest(request, response)
      response.writeHead(200, largeHeaders)
      response.end(large)
    },
    impatient,
  )
  const sockets: Socket[] = []
  site.server.on('connection', (socket) => sockets.push(socket))
  if (lane === 'with') {
    openExpressLane(site.server, ({ address }) =>
      address === '/first'
        ? null
        : Buffer.concat([Buffer.from(responseHead(200, largeHeaders, 100)), large]),
    )
  }
  const connection = await openUsed(site)
  let bytes = 0
  connection.socket.removeAllListeners('data').on('data', ({ length }) => {
    bytes += length
  })
  const requests = Array<string>(8).fill(get('/large'))
  return { connection, socket: sockets[0] as Socket, requests, taken: () => bytes }
}

it('a hit knows of no request before it', async () => {
  const storage = new AsyncLocalStorage<string>()
  const site = await startSite('without', (request, response) =>
    storage.run('a request', () => describeRequest(request, response)),
  )
  const seen: unknown[] = []
  openExpressLane(site.server, () => {
    seen.push(storage.getStore())
    return Buffer.from(`${responseHead(200, ['Content-Length', '11'], 0)}understood `)
  })
  const connection = await openUsed(site)
  await ask(connection, get('/kept'))
  expect(seen).toEqual([undefined])
  expect(answersIn(connection.heard())).toBe(2)
})
