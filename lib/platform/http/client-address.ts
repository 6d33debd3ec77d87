import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

/**
 * The address the request came from. `X-Forwarded-For` is believed only when the connection, and
 * each hop that is passed over, is one of the trusted proxies (ASVS 5.0 15.3.4).
 */
export function clientAddress(request: IncomingMessage, trustedProxies: BlockList): string {
  const hops = (request.headers['x-forwarded-for']?.toString() ?? '')
    .split(',')
    .map((hop) => hop.trim())
    .filter((hop) => isIP(hop) > 0)
  let address = plain(request.socket.remoteAddress ?? '')
  while (hops.length > 0 && isTrusted(trustedProxies, address)) address = plain(hops.pop() ?? '')
  return address
}

/** Addresses and networks in CIDR notation, as the environment lists them. */
export function proxyList(entries: string[]): BlockList {
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', prefix] = entry.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (prefix === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(prefix), family)
  }
  return list
}

const isTrusted = (proxies: BlockList, address: string): boolean =>
  isIP(address) > 0 && proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '')
