import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { log } from '../log'
import { answeredWithin } from './answered-within'

interface Ears {
  heard: (what: string) => void
  /** The database is late with an answer: nothing counts as true until it comes. */
  doubted?: () => void
  /** It came after all, over the same connection: nothing was missed. */
  reassured?: () => void
  /** Nobody hears the database from here on. */
  lost?: () => void
  /** The database is heard again; what happened in between is not known. */
  listening: () => void
}

interface Channel {
  name: 'changes' | 'mail'
  heartbeatMs: number
  patienceMs: number
  /** So long after that, what does not answer is not waited for any more. */
  givenUpAfterMs: number
  retryMs: number
}

export const channels = {
  /** What triggers say of changes: `article:slug`, `session:hash`, `user:id`, `everything`. */
  changes: {
    name: 'changes',
    heartbeatMs: 400,
    patienceMs: 900,
    givenUpAfterMs: 3_000,
    retryMs: 250,
  },
  /** A mail waits. */
  mail: {
    name: 'mail',
    heartbeatMs: 10_000,
    patienceMs: 5_000,
    givenUpAfterMs: 5_000,
    retryMs: 2_000,
  },
} satisfies Record<string, Channel>

/**
 * Listens to what the database says on a channel, for as long as the process runs, and connects
 * again whenever the connection ends. A heartbeat finds the connection that died without a word.
 */
export function listenTo(
  channel: Channel,
  databaseUrl: string,
  ears: Ears,
): { close: () => Promise<void> } {
  const state: State = { closed: false, client: null }
  const closing = new AbortController()
  const pause = (ms: number) => delay(ms, undefined, { signal: closing.signal }).catch(() => {})
  const loop = (async () => {
    while (!state.closed) {
      await listenOnce(channel, databaseUrl, ears, state).catch((error: Error) => {
        log.warn({ channel: channel.name, reason: error.message }, 'the database is not heard')
      })
      if (!state.closed) await pause(channel.retryMs)
    }
  })()
  return {
    close: async () => {
      state.closed = true
      closing.abort()
      await state.client?.end().catch(() => undefined)
      await loop
    },
  }
}

interface State {
  closed: boolean
  client: Client | null
}

async function listenOnce(
  channel: Channel,
  databaseUrl: string,
  ears: Ears,
  state: State,
): Promise<void> {
  const { name, patienceMs, givenUpAfterMs } = channel
  const client = new Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 2 * patienceMs,
    query_timeout: patienceMs + 2 * givenUpAfterMs,
    keepAlive: true,
  })
  const ended = new Promise<void>((resolve) => {
    client.once('end', resolve)
    client.once('error', () => resolve())
  })
  client.on('notification', ({ payload = '' }) => ears.heard(payload))
  try {
    await client.connect()
    await client.query(`LISTEN ${name}`)
    state.client = client
    ears.listening()
    await Promise.race([ended, beat(channel, client, ears, state)])
  } finally {
    if (state.client) ears.lost?.()
    state.client = null
    client.end().catch(() => undefined)
  }
}

async function beat(
  { heartbeatMs, patienceMs, givenUpAfterMs }: Channel,
  client: Client,
  ears: Ears,
  state: State,
): Promise<void> {
  while (!state.closed) {
    await delay(heartbeatMs)
    const answer = ask(client)
    if (!(await answeredWithin(answer, patienceMs))) {
      ears.doubted?.()
      await answerOrThrow(answer, givenUpAfterMs)
      // A late answer is older than what was said while it was under way; one to a question asked now is not.
      await answerOrThrow(ask(client), givenUpAfterMs)
      ears.reassured?.()
    }
    await answer
  }
}

function ask(client: Client): Promise<unknown> {
  const answer = client.query('SELECT 1')
  answer.catch(() => undefined)
  return answer
}

async function answerOrThrow(answer: Promise<unknown>, ms: number): Promise<void> {
  if (!(await answeredWithin(answer, ms))) throw new Error('it is silent')
  await answer
}
