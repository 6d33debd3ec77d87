import { describe, expect, it } from 'vitest'
import { ask, get, openUsed, startSite } from './lane-site'
import { openConnection } from './raw-connection'

const corpus: [name: string, bytes: string][] = [
  ['a plain request', get('/kept')],
  ['HEAD', get('/kept').replace('GET', 'HEAD')],
  ['a cookie', get('/kept', 'Cookie: a=1')],
  ['two cookies', get('/kept', 'Cookie: a=1', 'Cookie: b=2')],
  ['names in capitals', get('/kept', 'COOKIE: a=1').replace('Host', 'HOST')],
  ['names in small letters', get('/kept', 'cookie: a=1').replace('Host', 'host')],
  ['a connection to be kept', get('/kept', 'Connection: Keep-Alive')],
  ['a connection to be closed', get('/kept', 'Connection: close')],
  ['a connection to be closed, for a proxy', get('/kept', 'Proxy-Connection: close')],
  ['a connection with options', get('/kept', 'Connection: keep-alive, close')],
  ['two requests in one piece', get('/kept/1') + get('/kept/2')],
  ['a hundred requests in one piece', get('/kept').repeat(100)],
  ['a request and half of another', get('/kept/1') + get('/kept/2').slice(0, 20)],
  ['half a request', get('/kept').slice(0, 20)],
  ['an old version', get('/kept').replace('1.1', '1.0')],
  ['a newer version', get('/kept').replace('1.1', '2.0')],
  ['no version', 'GET /kept\r\n\r\n'],
  ['an address with its host', get('/kept').replace('/kept', 'http://a/kept')],
  ['an address with a space', get('/kept /b')],
  ['an address with a fragment', get('/kept#b')],
  ['an address beyond ASCII', get('/kept/\xe4')],
  ['no host', 'GET /kept HTTP/1.1\r\n\r\n'],
  ['two hosts', get('/kept', 'Host: b')],
  ['two hosts that are the same', get('/kept', 'Host: a')],
  ['a body by its length', `${get('/kept', 'Content-Length: 5')}abcde`],
  ['a request as a body by its length', get('/kept', 'Content-Length: 35') + get('/smuggled')],
  ['a body of nothing', get('/kept', 'Content-Length: 0') + get('/kept/2')],
  ['a length with a sign', `${get('/kept', 'Content-Length: +5')}abcde`],
  ['two lengths', `${get('/kept', 'Content-Length: 5', 'Content-Length: 6')}abcdef`],
  ['a length that is none', get('/kept', 'Content-Length: 0x5')],
  ['a body in chunks', `${get('/kept', 'Transfer-Encoding: chunked')}5\r\nabcde\r\n0\r\n\r\n`],
  [
    'a length and chunks',
    `${get('/kept', 'Content-Length: 5', 'Transfer-Encoding: chunked')}0\r\n\r\n${get('/smuggled')}`,
  ],
  [
    'chunks and a length',
    `${get('/kept', 'Transfer-Encoding: chunked', 'Content-Length: 5')}0\r\n\r\n${get('/smuggled')}`,
  ],
  ['chunks of another name', `${get('/kept', 'Transfer-Encoding: xchunked')}0\r\n\r\n`],
  ['chunks twice', `${get('/kept', 'Transfer-Encoding: chunked, identity')}0\r\n\r\n`],
  ['chunks behind a space', `${get('/kept', 'Transfer-Encoding : chunked')}0\r\n\r\n`],
  ['chunks behind a tab', `${get('/kept', 'Transfer-Encoding:\tchunked')}0\r\n\r\n`],
  ['chunks in a line that goes on', `${get('/kept', 'Transfer-Encoding:\r\n chunked')}0\r\n\r\n`],
  ['chunks behind a line break alone', get('/kept', 'Accept: a\nTransfer-Encoding: chunked')],
  ['chunks behind a carriage return', get('/kept', 'Accept: a\rTransfer-Encoding: chunked')],
  ['chunks behind a null', get('/kept', 'Accept: a\0\r\nTransfer-Encoding: chunked')],
  ['a line that goes on', get('/kept', 'Cookie: a=1', ' b=2')],
  ['a space before the colon', get('/kept', 'Cookie : a=1')],
  ['no name', get('/kept', ': a')],
  ['no colon', get('/kept', 'Cookie')],
  ['no value', get('/kept', 'Cookie:')],
  ['spaces around a value', get('/kept', 'Cookie:  \t a=1 \t ')],
  ['a null in a value', get('/kept', 'Cookie: a=\0')],
  ['a character beyond ASCII in a value', get('/kept', 'Cookie: a=\xe4')],
  ['line breaks alone', get('/kept').replaceAll('\r\n', '\n')],
  ['carriage returns alone', get('/kept').replaceAll('\r\n', '\r')],
  ['empty lines before a request', `\r\n\r\n${get('/kept')}`],
  ['bytes behind a request', `${get('/kept')}x`],
  ['an expectation', get('/kept', 'Expect: 100-continue')],
  ['another expectation', get('/kept', 'Expect: a')],
  ['an upgrade that nobody wants', get('/kept', 'Connection: Upgrade', 'Upgrade: websocket')],
  ['a change to HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['CONNECT', 'CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['a method nobody knows', get('/kept').replace('GET', 'GRAB')],
  ['more than a head may have', get('/kept', `Cookie: ${'a'.repeat(20_000)}`)],
  ['a long address', get(`/kept/${'a'.repeat(20_000)}`)],
  ['many headers', get('/kept', ...Array.from({ length: 200 }, (_, n) => `X-${n}: a`))],
  ['too many headers', get('/kept', ...Array.from({ length: 2_500 }, () => 'X: a'))],
  ['the greeting of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
]

describe('the outcome is that of node:http alone', () => {
  it.each(corpus)('for %s', async (_name, bytes) => {
    expect(await outcome('with', [bytes])).toEqual(await outcome('without', [bytes]))
  })

  it('for a request that comes in two pieces, wherever it is cut', async () => {
    const request = get('/kept', 'Cookie: a=1', 'Connection: keep-alive')
    const cuts = Array.from({ length: request.length - 1 }, (_, index) => index + 1)
    const cut = (at: number) => [request.slice(0, at), request.slice(at)]
    const whole = await outcome('without', [request])
    const outcomes = await Promise.all(cuts.map((at) => outcome('with', cut(at))))
    for (const one of outcomes) expect(one).toEqual(whole)
  })

  async function outcome(lane: 'with' | 'without', pieces: string[]) {
    const site = await startSite(lane)
    const errors: (string | undefined)[] = []
    site.server.on('connection', (socket) =>
      socket.on('error', ({ code }: NodeJS.ErrnoException) => errors.push(code)),
    )
    const connection = await openUsed(site)
    await ask(connection, get('/kept/before'))
    for (const piece of pieces) {
      connection.say(piece)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    connection.socket.end()
    const heard = await connection.ended
    return { heard, errors, understood: [...site.asked, ...site.spared].toSorted() }
  }

  it('for bytes that are no request behind one, but for the words of the refusal', async () => {
    const bytes = [`${get('/kept', 'Content-Length: 3')}abcno request`]
    const [one, alone] = [await outcome('with', bytes), await outcome('without', bytes)]
    const heard = [one, alone].map((each) => each.heard.replace(/HTTP\/1\.1 400 .*$/s, ''))
    expect(heard[0]).toBe(heard[1])
    expect(one.understood).toEqual(alone.understood)
  })

  it('for who listens to errors of clients', async () => {
    const codes = async (lane: 'with' | 'without') => {
      const { server } = await startSite(lane)
      const errors: unknown[] = []
      server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
        errors.push(error.code, error.message)
        socket.end('refused')
      })
      const connection = await openConnection(server)
      await ask(connection, get('/first'))
      connection.say(get('/kept', 'Cookie : a=1'))
      return [await connection.ended, errors]
    }
    expect(await codes('with')).toEqual(await codes('without'))
  })

  it('for who takes over a connection', async () => {
    const site = await startSite('with')
    const heard: string[] = []
    site.server.on('upgrade', (_request, socket, head) => {
      heard.push(String(head))
      socket.on('data', (bytes: Buffer) => heard.push(String(bytes)))
      socket.on('end', () => socket.end('goodbye'))
    })
    const connection = await openUsed(site)
    connection.say(`${get('/kept', 'Connection: Upgrade', 'Upgrade: websocket')}one`)
    await expect.poll(() => heard).toEqual(['one'])
    connection.say(get('/kept'))
    connection.socket.end()
    expect(await connection.ended).toMatch(/goodbye$/)
    expect(heard).toEqual(['one', get('/kept')])
    expect(site).toMatchObject({ asked: ['/first'], spared: [] })
  })
})
