import type { IncomingMessage, Server, ServerOptions, ServerResponse } from 'node:http'
import { afterEach, expect } from 'vitest'
import { openExpressLane } from './express-lane'
import { openConnection, type RawConnection, startServer } from './raw-connection'
import { responseHead } from './response-head'
import type { SimpleRequest } from './simple-request'

const started: Server[] = []

/** Sites with and without a lane, which end with the test that started them. */
afterEach(() => {
  for (const server of started.splice(0)) server.close().closeAllConnections()
})

export interface Site {
  server: Server
  /** The addresses that `node:http` was asked for, and those that it was spared. */
  asked: string[]
  spared: string[]
}

export type Handle = (request: IncomingMessage, response: ServerResponse) => void

export async function startSite(
  lane: 'with' | 'without',
  handle: Handle = describeRequest,
  options?: ServerOptions,
): Promise<Site> {
  const server = await startServer(options)
  const site: Site = { server, asked: [], spared: [] }
  started.push(server)
  server.on('request', (request, response) => {
    site.asked.push(request.url ?? '')
    handle(request, response)
  })
  if (lane === 'without') return site
  openExpressLane(server, (request) => {
    if (!request.address.startsWith('/kept')) return null
    site.spared.push(request.address)
    return describeSimple(request, server.keepAliveTimeout)
  })
  return site
}

/** The answer tells how the request was understood. */
export const describeRequest: Handle = ({ method, url, headers }, response) => {
  const body = understood(method, url, headers.cookie)
  response.writeHead(200, headersOf(body))
  response.end(body)
}

function describeSimple({ method, address, cookie }: SimpleRequest, keepAliveMs: number): Buffer {
  const body = understood(method, address, cookie)
  const head = responseHead(200, headersOf(body), keepAliveMs)
  return Buffer.from(head + (method === 'HEAD' ? '' : body))
}

const understood = (...parts: (string | undefined)[]) => `understood ${parts.join(' ')}\n`
const headersOf = (body: string) => ['Content-Length', String(body.length)]

export const get = (address: string, ...lines: string[]) =>
  [`GET ${address} HTTP/1.1`, 'Host: a', ...lines, '', ''].join('\r\n')

export const answersIn = (text: string) => text.split('understood ').length - 1

/** A connection on which one request was answered. */
export async function openUsed({ server }: Site): Promise<RawConnection> {
  const connection = await openConnection(server)
  await ask(connection, get('/first'))
  return connection
}

export async function ask(connection: RawConnection, request: string): Promise<void> {
  const before = answersIn(connection.heard())
  connection.say(request)
  await expect.poll(() => answersIn(connection.heard()), { interval: 2 }).toBe(before + 1)
}
