import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { readSimpleRequest, type SimpleRequest } from './simple-request'

/** The bytes of the whole response, or null when `node:http` has to be asked. */
export type AnswerAtOnce = (request: SimpleRequest) => Buffer | null

/**
 * Answers simple requests without `node:http`, on connections that stay its own: it has accepted
 * them, has answered on them before, and ends them when they are idle, slow or the server stops.
 * Whatever is not answered it is given as it came. See docs/decisions/034.
 */
export function openExpressLane(server: Server, answer: AnswerAtOnce): void {
  const lanes = new WeakMap<Socket, Lane>()
  server.on('connection', (socket: Socket) => {
    const lane = createLane(socket, answer)
    if (lane) lanes.set(socket, lane)
  })
  server.on('request', ({ socket }, response) => lanes.get(socket)?.follow(response))
}

interface Lane {
  /** Hears of what `node:http` answers on the connection. */
  follow: (response: ServerResponse) => void
}

type Read = (chunk: Buffer) => void

function createLane(socket: Socket, answer: AnswerAtOnce): Lane | null {
  const [listener, ...others] = socket.listeners('data')
  if (!listener || others.length > 0) return null
  const parse = listener as Read
  /** Answers, of either, that the system has not taken yet. */
  let underWay = 0
  /** Before `node:http` has seen a request it counts the seconds until the first. */
  let isOpen = false
  let idleMs = 0
  socket.on('data', read)
  socket.off('data', parse)
  return { follow }

  function read(chunk: Buffer): void {
    const request = readSimpleRequest(chunk)
    if (!request) leave()
    const isFree = isOpen && underWay === 0 && socket.writable
    const message = request && isFree ? answer(request) : null
    underWay += 1
    if (message) send(message)
    else parse(chunk)
  }

  /** Where a message ends is known to the parser alone from here on. */
  function leave(): void {
    socket.on('data', parse)
    socket.off('data', read)
  }

  function send(message: Buffer): void {
    socket.write(message, sent)
    if (socket.writableLength === 0) return
    idleMs = socket.timeout ?? 0
    socket.setTimeout(0)
  }

  /** Who reads slowly is not idle. */
  function sent(): void {
    underWay -= 1
    if (idleMs > 0 && underWay === 0) socket.setTimeout(idleMs)
    idleMs = 0
  }

  function follow(response: ServerResponse): void {
    response.once('close', () => {
      underWay -= 1
      isOpen = true
    })
  }
}
