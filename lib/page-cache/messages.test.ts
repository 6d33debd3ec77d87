import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sendStored } from './send-stored'
import { makeStoredPage } from './stored-page'

const page = await makeStoredPage({
  content: Buffer.from('<p>The page</p>'),
  variant: 'anonymous',
  keys: [],
  headers: ['Content-Type', 'text/html'],
})
const taken = { acceptEncoding: '', ifNoneMatch: undefined }
let server: Server

beforeEach(async () => {
  server = createServer((request, response) => answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterEach(() => {
  server.close()
})

const answer = (_request: IncomingMessage, response: ServerResponse) =>
  sendStored(taken, response, page, 'hit')

/** What is sent over one connection, until the server closes it. */
function exchange(...requests: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let answers = ''
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    socket.setEncoding('latin1')
    socket.on('data', (chunk) => {
      answers += chunk
    })
    socket.on('end', () => resolve(answers))
    socket.on('error', reject)
    socket.write(requests.join(''))
  })
}

const get = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'
const head = 'HEAD / HTTP/1.1\r\nHost: a\r\n\r\n'
const last = 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'
const statusLine = /(?=HTTP\/1\.1 200 OK\r\n)/

it('sends a hit that was joined from head and body as Node sends it by itself', async () => {
  const [first, second, third, closing] = (await exchange(get, get, get, last)).split(statusLine)
  expect(first).toContain('Content-Length')
  expect(second).toBe(first)
  expect(third).toBe(first)
  expect(closing).toBe(
    first?.replace(/Connection: keep-alive\r\nKeep-Alive: [^\r]+/, 'Connection: close'),
  )
})

it('sends no body to HEAD, before and after a hit was joined', async () => {
  const [before, full, after] = (await exchange(head, get, head, last)).split(statusLine)
  const ending = '\r\n\r\n'
  expect(before?.endsWith(ending)).toBe(true)
  expect(after).toBe(before)
  expect(full?.startsWith(before ?? 'nothing')).toBe(true)
  expect(full).not.toBe(before)
})

it('tells the time of the second in which it is sent', async () => {
  const dateOf = async () => /Date: .*/.exec(await exchange(get, get, last))?.[0]
  const earlier = await dateOf()
  expect(earlier).toBeDefined()
  await expect.poll(dateOf, { interval: 50, timeout: 10_000 }).not.toBe(earlier)
})
