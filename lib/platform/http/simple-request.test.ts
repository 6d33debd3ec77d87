import { createServer, type IncomingMessage } from 'node:http'
import { Duplex } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSimpleRequest } from './simple-request'

const read = (text: string) => readSimpleRequest(Buffer.from(text, 'latin1'))
const get = (...lines: string[]) => ['GET /a HTTP/1.1', 'Host: a', ...lines, '', ''].join('\r\n')

const asBrowsersSay = [
  'GET /world/flood?after=2&to=%2Fa HTTP/1.1',
  'Host: news.example:8080',
  'Connection: keep-alive',
  'Cache-Control: max-age=0',
  'sec-ch-ua: "Chromium";v="130", "Not?A_Brand";v="99"',
  'Upgrade-Insecure-Requests: 1',
  'User-Agent: Mozilla/5.0 (X11; Linux x86_64)',
  'Accept: text/html,application/xhtml+xml,*/*;q=0.8',
  'Sec-Fetch-Site: none',
  'Accept-Encoding: gzip, deflate, br, zstd',
  'Accept-Language: en-GB,en;q=0.9',
  'Cookie: a=1; next-auth.session-token=token',
  'If-None-Match: W/"tag", "other"',
  'X-Forwarded-For: 198.51.100.1',
  '',
  '',
].join('\r\n')

describe('readSimpleRequest', () => {
  it('reads what browsers say', () => {
    expect(read(asBrowsersSay)).toEqual({
      method: 'GET',
      address: '/world/flood?after=2&to=%2Fa',
      cookie: 'a=1; next-auth.session-token=token',
      acceptEncoding: 'gzip, deflate, br, zstd',
      ifNoneMatch: 'W/"tag", "other"',
    })
  })

  it.each([
    ['the least there is', get()],
    ['HEAD', get().replace('GET', 'HEAD')],
    ['names in capitals', get('COOKIE: a=1')],
    ['names in small letters', get('cookie: a=1').replace('Host', 'host')],
    ['a colon in a value', get('Referer: http://a/')],
    ['one header twice that means nothing', get('Accept: a', 'Accept: b')],
    ['all that fits', get(`Cookie: ${'a'.repeat(16_000)}`)],
  ])('reads %s', (_name, text) => {
    expect(read(text)).not.toBeNull()
  })

  it.each([
    ['nothing', ''],
    ['the beginning of a head', get().slice(0, -1)],
    ['something behind the head', `${get()}x`],
    ['two requests', get() + get()],
    ['an empty line before it', `\r\n${get()}`],
    ['another method', get().replace('GET', 'POST')],
    ['a method in small letters', get().replace('GET', 'get')],
    ['another version', get().replace('1.1', '1.0')],
    ['an address with its host', get().replace('/a', 'http://a/a')],
    ['no address of a page', get().replace('/a', '*')],
    ['a fragment', get().replace('/a', '/a#b')],
    ['a character beyond ASCII in the address', get().replace('/a', '/\xe4')],
    ['two spaces', get().replace('GET ', 'GET  ')],
    ['no host', get().replace('Host: a\r\n', '')],
    ['two hosts', get('Host: b')],
    ['two hosts that are the same', get('host: a')],
    ['two cookies', get('Cookie: a=1', 'cookie: b=2')],
    ['two lists of encodings', get('Accept-Encoding: br', 'accept-encoding: gzip')],
    ['two tags', get('If-None-Match: "a"', 'If-None-Match: "b"')],
    ['a length', get('Content-Length: 0')],
    ['an encoding of the transfer', get('Transfer-Encoding: chunked')],
    ['a connection that ends', get('Connection: close')],
    ['a connection that becomes another', get('Connection: Upgrade', 'Upgrade: websocket')],
    ['an option of a proxy', get('Proxy-Connection: close')],
    ['an expectation', get('Expect: 100-continue')],
    ['a name nobody knows', get('Never-Heard-Of: 1')],
    ['a space before the colon', get('Cookie : a=1')],
    ['no space after the colon', get('Cookie:a=1')],
    ['two spaces after the colon', get('Cookie:  a=1')],
    ['a space behind the value', get('Cookie: a=1 ')],
    ['no value', get('Cookie: ')],
    ['a line that goes on', get('Cookie: a=1', ' b=2')],
    ['a line break alone', get('Cookie: a=1\nAccept: b')],
    ['a carriage return alone', get('Cookie: a=1\rAccept: b')],
    ['a null', get('Cookie: a=\0')],
    ['a tab', get('Cookie: a=\t1')],
    ['a character beyond ASCII', get('Cookie: a=\xe4')],
    ['more than a head may have', get(`Cookie: ${'a'.repeat(16_400)}`)],
  ])('leaves %s to the parser', (_name, text) => {
    expect(read(text)).toBeNull()
  })

  it('reads everything in the sense of the parser, whatever is changed in it', async () => {
    const server = createServer()
    const damage = fc.record({
      at: fc.nat(asBrowsersSay.length),
      removed: fc.nat(3),
      added: fc.oneof(
        fc.constantFrom('', '\r\n', '\n', ' ', ':', ': ', '\r\nHost: b\r\n', '\r\ncookie: c=3'),
        fc.constantFrom('Content-Length: 5\r\n', 'Transfer-Encoding: chunked\r\n', '\0', '#', '\t'),
        fc.string({ maxLength: 3 }),
      ),
    })
    const property = fc.asyncProperty(fc.array(damage, { maxLength: 3 }), async (damages) => {
      const text = damages.reduce(
        (whole, { at, removed, added }) => whole.slice(0, at) + added + whole.slice(at + removed),
        asBrowsersSay,
      )
      const simple = read(text)
      if (simple) expect(await parse(text)).toEqual([simple, 'and nothing else'])
    })
    await fc.assert(property, { numRuns: 2_000 })

    /** What the parser makes of it, and of another request behind it. */
    async function parse(text: string): Promise<unknown[]> {
      const seen: unknown[] = []
      const stream = new Duplex({ read: () => undefined, write: (_1, _2, done) => done() })
      const see = (request: IncomingMessage) => seen.push(essence(request))
      server.on('request', see)
      server.emit('connection', stream)
      stream.push(Buffer.from(`${text}GET /next HTTP/1.1\r\nHost: a\r\n\r\n`, 'latin1'))
      await setImmediate()
      server.off('request', see)
      stream.destroy()
      return seen
    }
  })
})

const essence = ({ method, url, headers }: IncomingMessage) =>
  url === '/next'
    ? 'and nothing else'
    : {
        method,
        address: url,
        cookie: headers.cookie,
        acceptEncoding: headers['accept-encoding'] ?? '',
        ifNoneMatch: headers['if-none-match'],
      }
