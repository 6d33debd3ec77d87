import autocannon from 'autocannon'
import { connections, type Seen } from './measured'
import { acceptEncoding, type Visit } from './visit'

/** For machines without wrk. It is a Node process too, and slower than what it measures. */
export async function loadWithAutocannon(
  origin: string,
  visits: readonly Visit[],
  seconds: number,
): Promise<Seen> {
  let turn = 0
  const setupRequest = (request: autocannon.Request) => {
    const visit = visits[turn++ % visits.length]
    const cookie = visit?.cookie
    return {
      ...request,
      path: visit?.path,
      headers: { 'accept-encoding': acceptEncoding, ...(cookie && { cookie }) },
    }
  }
  const result = await autocannon({
    url: origin,
    connections,
    duration: seconds,
    timeout: 30,
    requests: [{ setupRequest }],
  })
  return {
    requests: result.requests.total,
    seconds: result.duration,
    bytes: result.throughput.total,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    failures: result.errors + result.non2xx,
  }
}
