import { hasEnded } from '@/scripts/test/command'
import { serverCommand } from '@/scripts/test/server-command'
import { freePort, untilReady } from '@/scripts/test/site'
import { startProcess } from './start-process'

export interface Instance {
  url: string
  /** Whether the process still runs. */
  runs: () => boolean
  stop: () => Promise<void>
  /** Ends it as a power cut would: it finishes nothing. */
  kill: () => Promise<void>
}

/**
 * Another process of the site, on a port of its own; what the site has is what it has, unless
 * changed. Its worker rests: mails name the address of who sends them. A port is given to what was killed there.
 */
export async function startInstance(
  changes: Record<string, string> = {},
  given?: number,
): Promise<Instance> {
  const port = given ?? (await freePort())
  const url = `http://localhost:${port}`
  const env = { WORKER: 'off', ...changes, PORT: String(port), SITE_URL: url }
  const { child, output, stop, kill } = startProcess(...serverCommand(), env)
  if (await untilReady(child, `${url}/readyz`))
    return { url, stop, kill, runs: () => !hasEnded(child) }
  await stop()
  throw new Error(`The instance did not start:\n${output()}`)
}
