import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { describe, expect, it, vi } from 'vitest'
import { CapturedResponse } from './captured-response'

const capture = () => new CapturedResponse(new IncomingMessage(new Socket()))

describe('CapturedResponse', () => {
  it.each<[name: string, write: (response: CapturedResponse) => void, body: string]>([
    ['nothing', (response) => response.end(), ''],
    ['a string', (response) => response.end('Grüße'), 'Grüße'],
    ['a string in another encoding', (response) => response.end('R3LDvMOfZQ==', 'base64'), 'Grüße'],
    ['bytes', (response) => response.end(Buffer.from('Grüße')), 'Grüße'],
    ['plain bytes', (response) => response.end(new TextEncoder().encode('Grüße')), 'Grüße'],
    ['null', (response) => response.end(null), ''],
    [
      'pieces',
      (response) => {
        response.write('one ')
        response.write(Buffer.from('two '))
        response.write('dGhyZWUg', 'base64')
        response.end('four')
      },
      'one two three four',
    ],
    [
      'a character cut in two',
      (response) => {
        const bytes = Buffer.from('ü')
        response.write(bytes.subarray(0, 1))
        response.end(bytes.subarray(1))
      },
      'ü',
    ],
    [
      'bytes that change after they were written',
      (response) => {
        const bytes = Buffer.from('before')
        response.write(bytes)
        bytes.fill('x')
        response.end()
      },
      'before',
    ],
  ])('captures %s', async (_name, write, body) => {
    const response = capture()
    write(response)
    expect((await response.captured).toString()).toBe(body)
    expect(response.writableEnded).toBe(true)
  })

  it.each<[name: string, call: (response: CapturedResponse, done: () => void) => void]>([
    ['write(text, done)', (response, done) => response.write('a', done)],
    ['write(text, encoding, done)', (response, done) => response.write('a', 'utf8', done)],
    ['end(text, done)', (response, done) => response.end('a', done)],
    ['end(text, encoding, done)', (response, done) => response.end('a', 'utf8', done)],
    ['end(done)', (response, done) => response.end(done)],
  ])('calls back after %s', async (_name, call) => {
    const done = vi.fn()
    call(capture(), done)
    await expect.poll(() => done.mock.calls.length).toBe(1)
  })

  it('takes a stream, and tells its listeners when it is done', async () => {
    const response = capture()
    const finished = vi.fn()
    response.on('finish', finished)
    await pipeline(Readable.from(['one ', Buffer.from('two '), 'three']), response)

    expect((await response.captured).toString()).toBe('one two three')
    expect(finished).toHaveBeenCalledTimes(1)
  })

  it('takes more than a socket would without waiting', async () => {
    const response = capture()
    const piece = Buffer.alloc(1024 * 1024)
    for (let count = 0; count < 8; count += 1) expect(response.write(piece)).toBe(true)
    response.end()
    expect(await response.captured).toHaveLength(8 * piece.length)
  })

  it.each<[name: string, write: (response: CapturedResponse) => void]>([
    ['headers', (response) => response.writeHead(404, { 'X-One': '1', 'Set-Cookie': ['a', 'b'] })],
    [
      'a reason and headers',
      (response) => response.writeHead(404, 'Gone', { 'X-One': '1', 'Set-Cookie': ['a', 'b'] }),
    ],
    [
      'headers in a row',
      (response) => response.writeHead(404, ['X-One', '1', 'Set-Cookie', 'a', 'Set-Cookie', 'b']),
    ],
  ])('keeps the status and %s', (_name, write) => {
    const response = capture()
    write(response)
    expect(response.statusCode).toBe(404)
    expect(response.getHeaders()).toEqual({ 'x-one': '1', 'set-cookie': ['a', 'b'] })
  })

  it('keeps the headers of before', () => {
    const response = capture()
    response.setHeader('X-One', '1')
    response.writeHead(200)
    response.flushHeaders()
    expect(response.getHeader('x-one')).toBe('1')
  })
})
