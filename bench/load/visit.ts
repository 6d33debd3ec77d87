import { Agent, type IncomingMessage, request } from 'node:http'
import { withWorkers } from './workers'

export interface Visit {
  path: string
  /** The Cookie header of somebody signed in. */
  cookie: string | null
}

export interface Answer {
  status: number
  /** Names and values in turn, as they were sent. */
  rawHeaders: string[]
  headers: IncomingMessage['headers']
  body: Buffer
  milliseconds: number
}

/** What every tool of the bench says that it takes, so that all are sent the same bytes. */
export const acceptEncoding = 'gzip, deflate, br'

/** Makes each visit once, with so many connections. @throws at the first answer that is not 200. */
export async function visitEach(
  origin: string,
  visits: Iterable<Visit>,
  connections: number,
  see: (answer: Answer, visit: Visit) => void = () => undefined,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  try {
    await withWorkers(connections, visits, async (visit) => {
      see(await visitOnce(origin, visit, agent), visit)
    })
  } finally {
    agent.destroy()
  }
}

/** @throws when the answer is not 200. */
export function visitOnce(
  origin: string,
  { path, cookie }: Visit,
  agent: Agent | false = false,
): Promise<Answer> {
  const began = performance.now()
  const headers = { 'Accept-Encoding': acceptEncoding, ...(cookie && { Cookie: cookie }) }
  return new Promise((resolve, reject) => {
    const asking = request(`${origin}${path}`, { agent, headers, timeout: 60_000 }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const { statusCode: status = 0, rawHeaders } = response
        if (status !== 200) return reject(new Error(`${path} answered ${status}.`))
        const body = Buffer.concat(chunks)
        const milliseconds = performance.now() - began
        resolve({ status, rawHeaders, headers: response.headers, body, milliseconds })
      })
    })
    asking.on('timeout', () => asking.destroy(new Error(`${path} did not answer.`)))
    asking.on('error', reject)
    asking.end()
  })
}
