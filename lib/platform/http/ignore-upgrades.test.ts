import { createServer } from 'node:http'
import { expect, it } from 'vitest'
import { ignoreUpgrades } from './ignore-upgrades'
import { closeServer, listen } from './listen'
import { openConnection } from './raw-connection'

it('answers who asks for another protocol as if they had not asked', async () => {
  const server = createServer((_request, response) => response.end('a page'))
  ignoreUpgrades(server)
  server.on('upgrade', () => undefined)
  await listen(server, 0, '127.0.0.1')
  const connection = await openConnection(server)
  connection.say('GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
  await expect.poll(connection.heard).toContain('a page')
  await closeServer(server, 100)
  expect(connection.heard()).toMatch(/^HTTP\/1\.1 200 /)
})
