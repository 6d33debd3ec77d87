import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { clientAddress, proxyList } from './client-address'

const request = (remoteAddress: string, forwardedFor?: string) =>
  ({
    socket: { remoteAddress },
    headers: { 'x-forwarded-for': forwardedFor },
  }) as unknown as IncomingMessage

const nobody = proxyList([])
const proxies = proxyList(['10.0.0.0/8', '2001:db8::1'])

describe('clientAddress', () => {
  it.each([
    ['believes the connection', request('203.0.113.5'), nobody, '203.0.113.5'],
    ['ignores a forged header', request('203.0.113.5', '198.51.100.1'), nobody, '203.0.113.5'],
    [
      'ignores a header from a stranger when there are proxies',
      request('203.0.113.5', '198.51.100.1'),
      proxies,
      '203.0.113.5',
    ],
    [
      'believes a trusted proxy about the last hop',
      request('10.1.2.3', '198.51.100.1'),
      proxies,
      '198.51.100.1',
    ],
    [
      'does not believe what the client sent to the proxy',
      request('10.1.2.3', '1.1.1.1, 198.51.100.1'),
      proxies,
      '198.51.100.1',
    ],
    [
      'passes over a chain of trusted proxies',
      request('::ffff:10.1.2.3', '198.51.100.1, 2001:db8::1'),
      proxies,
      '198.51.100.1',
    ],
    [
      'drops what is not an address',
      request('10.1.2.3', 'unknown, <script>, 198.51.100.1'),
      proxies,
      '198.51.100.1',
    ],
    ['knows IPv4 in IPv6', request('::ffff:203.0.113.5'), nobody, '203.0.113.5'],
  ])('%s', (_name, from, trusted, address) => {
    expect(clientAddress(from, trusted)).toBe(address)
  })
})
