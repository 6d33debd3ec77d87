import { expect, it } from 'vitest'
import { networkOf } from './rate-limit'

it.each([
  ['IPv4 is itself', '203.0.113.5', '203.0.113.5'],
  ['IPv4 in IPv6 is IPv4', '::ffff:203.0.113.5', '203.0.113.5'],
  ['IPv4 in IPv6, in capitals', '::FFFF:203.0.113.5', '203.0.113.5'],
  ['IPv6 in full', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['IPv6 with leading noughts', '2001:0db8:0001:0002:0003:0004:0005:0006', '2001:db8:1:2::/64'],
  ['IPv6 in capitals', '2001:DB8:1:2::A', '2001:db8:1:2::/64'],
  ['a gap at the end', '2001:db8:1:2::', '2001:db8:1:2::/64'],
  ['a gap in the network', '2001:db8::5', '2001:db8:0:0::/64'],
  ['a gap that is one group', '2001:db8:1::3:4:5:6', '2001:db8:1:0::/64'],
  ['a gap at the beginning', '::1', '0:0:0:0::/64'],
  ['nothing but a gap', '::', '0:0:0:0::/64'],
])('%s', (_name, address, network) => {
  expect(networkOf(address)).toBe(network)
})

it('is one for all addresses of a subscriber, and another for the next', () => {
  const mine = ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff', '2001:db8:1:2:0:0:0:9']
  expect(new Set(mine.map(networkOf)).size).toBe(1)
  expect(networkOf('2001:db8:1:3::1')).not.toBe(networkOf('2001:db8:1:2::1'))
})
