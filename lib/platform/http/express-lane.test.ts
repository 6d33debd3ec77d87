import { describe, expect, it } from 'vitest'
import { answersIn, ask, describeRequest, get, openUsed, startSite } from './lane-site'
import { openConnection } from './raw-connection'

describe('a connection', () => {
  it('is in the lane once it was answered on', async () => {
    const site = await startSite('with')
    const connection = await openConnection(site.server)
    for (const address of ['/kept/1', '/kept/2', '/kept/3']) await ask(connection, get(address))
    expect(site).toMatchObject({ asked: ['/kept/1'], spared: ['/kept/2', '/kept/3'] })
  })

  it('is in the lane again after something that is not kept', async () => {
    const site = await startSite('with')
    const connection = await openUsed(site)
    for (const address of ['/kept/1', '/other', '/kept/2']) await ask(connection, get(address))
    expect(site).toMatchObject({ asked: ['/first', '/other'], spared: ['/kept/1', '/kept/2'] })
  })

  it('is out of the lane for good after something that is not simple', async () => {
    const site = await startSite('with')
    const connection = await openUsed(site)
    await ask(connection, get('/kept/1', 'Range: bytes=0-1'))
    await ask(connection, get('/kept/2'))
    expect(site.spared).toEqual([])
  })

  it('is out of the lane while an answer is under way, and gets its answers in turn', async () => {
    const slow: (() => void)[] = []
    const site = await startSite('with', (request, response) => {
      if (request.url === '/slow') slow.push(() => describeRequest(request, response))
      else describeRequest(request, response)
    })
    const connection = await openUsed(site)
    connection.say(get('/slow'))
    await expect.poll(() => slow.length).toBe(1)
    connection.say(get('/kept/1'))
    await expect.poll(() => site.asked).toContain('/kept/1')
    slow[0]?.()
    await expect.poll(() => answersIn(connection.heard())).toBe(3)
    await ask(connection, get('/kept/2'))
    expect(connection.heard().match(/GET .+/g)).toEqual([
      'GET /first ',
      'GET /slow ',
      'GET /kept/1 ',
      'GET /kept/2 ',
    ])
    expect(site.spared).toEqual(['/kept/2'])
  })

  it('is counted', async () => {
    const site = await startSite('with')
    const connections = [await openUsed(site), await openUsed(site)]
    for (const connection of connections) await ask(connection, get('/kept'))
    const count = () => new Promise((resolve) => site.server.getConnections((_, n) => resolve(n)))
    expect(await count()).toBe(2)
    connections[0]?.socket.destroy()
    await expect.poll(count).toBe(1)
  })

  it('is not answered on after its last answer', async () => {
    const site = await startSite('with', (request, response) => {
      describeRequest(request, response)
      request.socket.end()
    })
    const errors: unknown[] = []
    site.server.on('clientError', (error) => errors.push(error))
    const connection = await openConnection(site.server)
    connection.socket.allowHalfOpen = true
    await ask(connection, get('/first'))
    connection.say(get('/kept'))
    await expect.poll(() => site.asked).toContain('/kept')
    expect(errors).toEqual([])
    expect(site.spared).toEqual([])
  })
})
