import { type AddressInfo, createServer, type Socket } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ComposedMessage } from './compose-message'
import { type Patience, sendBySmtp } from './mail-server'
import { refusal, startTestMailServer } from './test-mail-server'

const message: ComposedMessage = {
  from: 'news@mail.example',
  to: 'reader@example.com',
  raw: Buffer.from('Subject: a\r\n\r\n.a line that begins with a dot\r\n'),
  html: '',
  text: '',
}

const patience = { connectMs: 20_000, envelopeMs: 20_000, answerMs: 20_000 }
/** With a server that is silent. */
const brieflyMs = 1_500

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const never = () => new Promise<void>(() => undefined)

async function startServer(behaviour: Parameters<typeof startTestMailServer>[0] = {}) {
  const server = await startTestMailServer(behaviour)
  closing.push(server.close)
  return server
}

/** A server that says what the test wants, in its own time. */
async function startRawServer(onConnection: (socket: Socket) => void): Promise<string> {
  const sockets: Socket[] = []
  const server = createServer((socket) => {
    sockets.push(socket.on('error', () => undefined))
    onConnection(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(async () => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`
}

interface HandOver {
  onHandOver: () => Promise<unknown>
}

function send(
  url: string,
  { onHandOver = async () => undefined, ...brief }: Partial<Patience & HandOver> = {},
) {
  const handOver = vi.fn(async () => void (await onHandOver()))
  const signal = new AbortController().signal
  const outcome = sendBySmtp({
    url,
    message,
    patience: { ...patience, ...brief },
    onHandOver: handOver,
    signal,
  })
  return { outcome, handOver }
}

describe('a mail server', () => {
  it('is handed the text once it is ready for it, to one recipient', async () => {
    const server = await startServer()
    const { outcome, handOver } = send(server.url)
    expect(await outcome).toEqual({ kind: 'delivered' })
    expect(handOver).toHaveBeenCalledTimes(1)
    expect(server.messages).toEqual([
      { from: message.from, to: [message.to], raw: message.raw.toString() },
    ])
  })

  it('gets nothing when the mail is no longer this worker’s', async () => {
    const server = await startServer()
    const { outcome } = send(server.url, {
      onHandOver: () => Promise.reject(new Error('taken over')),
    })
    expect(await outcome).toMatchObject({ kind: 'deferred' })
    expect(server.messages).toEqual([])
  })

  it('that is not there is tried another time', async () => {
    const { url, close } = await startTestMailServer()
    await close()
    const { outcome, handOver } = send(url)
    expect(await outcome).toMatchObject({
      kind: 'unreachable',
      reason: expect.stringContaining('ECONNREFUSED'),
    })
    expect(handOver).not.toHaveBeenCalled()
  })

  it.each<[what: string, greet: (socket: Socket) => void]>([
    ['says nothing', () => undefined],
    ['hangs up', (socket) => socket.end()],
    ['is busy', (socket) => socket.end('421 busy\r\n')],
    ['wants no mail', (socket) => socket.end('554 no\r\n')],
    ['speaks something else', (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['speaks a byte a second', trickle],
  ])('that %s is tried another time, in bounded time', async (_what, greet) => {
    const { outcome } = send(await startRawServer(greet), { connectMs: brieflyMs })
    expect(await outcome).toMatchObject({
      kind: 'unreachable',
      reason: expect.stringMatching(/^The mail server cannot be used: \S/),
    })
  })

  it('that takes no mail from this sender is tried another time: the mail is not to blame', async () => {
    const server = await startServer({
      onSender: () => Promise.reject(refusal(550, 'not from here')),
    })
    expect(await send(server.url).outcome).toMatchObject({ kind: 'unreachable' })
  })

  it.each([
    [550, 'refused'],
    [450, 'deferred'],
  ])('that says %i to the recipient: %s', async (code, kind) => {
    const server = await startServer({
      onRecipient: () => Promise.reject(refusal(code, 'no such user')),
    })
    const { outcome, handOver } = send(server.url)
    expect(await outcome).toMatchObject({ kind, reason: expect.stringContaining(`${code}`) })
    expect(handOver).not.toHaveBeenCalled()
  })

  it.each([
    [554, 'refused'],
    [451, 'deferred'],
  ])('that says %i to the text: %s', async (code, kind) => {
    const server = await startServer({ onMessage: () => Promise.reject(refusal(code, 'no')) })
    expect(await send(server.url).outcome).toMatchObject({
      kind,
      reason: expect.stringContaining('the text'),
    })
  })

  it('that breaks off before it took the text did not take it', async () => {
    const server = await startServer({
      onRecipient: async () => {
        server.hangUp()
        await never()
      },
    })
    expect(await send(server.url).outcome).toMatchObject({ kind: 'deferred' })
  })

  it('that hangs before the text did not take it', async () => {
    const server = await startServer({ onRecipient: never })
    expect(await send(server.url, { envelopeMs: brieflyMs }).outcome).toMatchObject({
      kind: 'deferred',
    })
  })

  it.each([
    ['drops the connection before it answers', true],
    ['never answers', false],
  ])('that has the text and %s may have taken it', async (_what, hangUp) => {
    const server = await startServer({
      onMessage: async () => {
        if (hangUp) server.hangUp()
        await never()
      },
    })
    expect(await send(server.url, { answerMs: brieflyMs }).outcome).toMatchObject({
      kind: 'answer-lost',
    })
  })

  it('is left at once when the worker stops', async () => {
    const server = await startServer({ onRecipient: never })
    const stopping = new AbortController()
    const outcome = sendBySmtp({
      url: server.url,
      message,
      patience: { connectMs: 60_000, envelopeMs: 60_000, answerMs: 60_000 },
      onHandOver: async () => undefined,
      signal: stopping.signal,
    })
    stopping.abort()
    expect(await outcome).toMatchObject({ kind: expect.stringMatching(/unreachable|deferred/) })
  })

  it('elsewhere never gets a password in clear', async () => {
    const said: string[] = []
    const url = await startRawServer((socket) => {
      socket.write('220 ready\r\n')
      socket.on('data', (chunk) => {
        said.push(chunk.toString())
        socket.write('250-here\r\n250 AUTH PLAIN\r\n')
      })
    })
    const elsewhere = url.replace('127.0.0.1', 'user:secret@0.0.0.0')
    expect(await send(elsewhere).outcome).toMatchObject({ kind: 'unreachable' })
    expect(said.join('')).toContain('EHLO')
    expect(said.join('')).not.toMatch(/AUTH PLAIN \S/)
  })
})

function trickle(socket: Socket): void {
  const greeting = '220 a server that takes its time\r\n'.split('')
  const timer = setInterval(() => socket.write(greeting.shift() ?? ''), 1_000)
  socket.on('close', () => clearInterval(timer))
}
