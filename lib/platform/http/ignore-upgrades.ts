import type { Server } from 'node:http'

/**
 * Answers who asks for another protocol as if they had not asked (RFC 9110, section 7.8), which is
 * what Node.js does where nobody listens. Next.js listens, from its first page on, and leaves such
 * connections open with no limit of time.
 */
export function ignoreUpgrades(server: Server): void {
  server.on('newListener', (event, listener) => {
    if (event === 'upgrade') queueMicrotask(() => server.off('upgrade', listener))
  })
}
