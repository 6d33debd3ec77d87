import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createMessages } from './messages'
import type { Reply } from './stored-page'

const body = Buffer.from('<p>The page</p>')
const page: Reply = { status: 200, headers: ['ETag', '"a"', 'Content-Length', '15'], body }
const unchanged: Reply = { status: 304, headers: ['ETag', '"a"'], body: null }

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-01T12:00:00.900Z') })
})

afterEach(() => {
  vi.useRealTimers()
})

const head = [
  'HTTP/1.1 200 OK',
  'ETag: "a"',
  'Content-Length: 15',
  'Date: Sun, 01 Mar 2026 12:00:00 GMT',
  'Connection: keep-alive',
  'Keep-Alive: timeout=5',
  '\r\n',
].join('\r\n')

it('are head and body in one piece', () => {
  const messageOf = createMessages(() => 5_000)
  expect(messageOf(page, 'GET').toString()).toBe(`${head}<p>The page</p>`)
  expect(messageOf(page, 'HEAD').toString()).toBe(head)
  expect(messageOf(unchanged, 'GET').toString()).toBe(
    head.replace('200 OK', '304 Not Modified').replace('Content-Length: 15\r\n', ''),
  )
})

it('are made once in a second, and tell the time of theirs', () => {
  const messageOf = createMessages(() => 5_000)
  const first = messageOf(page, 'GET')
  expect(messageOf(page, 'GET')).toBe(first)
  vi.advanceTimersByTime(100)
  expect(messageOf(page, 'GET').toString()).toBe(first.toString().replace('12:00:00', '12:00:01'))
})

it('promise nothing where connections are not kept for a certain time', () => {
  expect(createMessages(() => 0)(page, 'HEAD').toString()).not.toContain('Keep-Alive')
})

it.each(['a\r\nSet-Cookie: b', 'a\0', '„a“'])('hold no header of %j', (value) => {
  const messageOf = createMessages(() => 5_000)
  expect(() => messageOf({ ...page, headers: ['X-One', value] }, 'GET')).toThrow(
    'Invalid character',
  )
})
