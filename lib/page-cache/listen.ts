import { setTimeout as delay, setImmediate } from 'node:timers/promises'
import { Client } from 'pg'
import { log } from '@/lib/platform/log'

interface Ears {
  /** A change, in the words of the triggers: `article:slug`, `session:hash`, `user:id`, `everything`. */
  heard: (what: string) => void
  /** Nobody hears the database from here on. */
  lost: () => void
  /** The database is heard again; what happened in between is not known. */
  listening: () => void
}

const heartbeatMs = 400
const patienceMs = 900
const retryMs = 250

/**
 * Listens to what the database says of its changes, for as long as the process runs, and connects
 * again whenever the connection ends. A heartbeat finds the connection that died without a word.
 */
export function listenForChanges(databaseUrl: string, ears: Ears): { close: () => Promise<void> } {
  const state = { closed: false, client: null as Client | null }
  const loop = (async () => {
    while (!state.closed) {
      await listenOnce(databaseUrl, ears, state).catch((error: Error) => {
        log.warn({ reason: error.message }, 'the database is not heard')
      })
      if (!state.closed) await delay(retryMs)
    }
  })()
  return {
    close: async () => {
      state.closed = true
      await state.client?.end().catch(() => undefined)
      await loop
    },
  }
}

async function listenOnce(
  databaseUrl: string,
  ears: Ears,
  state: { closed: boolean; client: Client | null },
): Promise<void> {
  const client = new Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 2 * patienceMs,
    query_timeout: 2 * patienceMs,
    keepAlive: true,
  })
  const ended = new Promise<void>((resolve) => {
    client.once('end', resolve)
    client.once('error', () => resolve())
  })
  client.on('notification', ({ payload }) => payload && ears.heard(payload))
  try {
    await client.connect()
    await client.query('LISTEN changes')
    state.client = client
    ears.listening()
    await Promise.race([ended, beat(client, state)])
  } finally {
    if (state.client) ears.lost()
    state.client = null
    client.end().catch(() => undefined)
  }
}

async function beat(client: Client, state: { closed: boolean }): Promise<void> {
  while (!state.closed) {
    await delay(heartbeatMs)
    await answerWithin(client.query('SELECT 1'), patienceMs)
  }
}

/** A process that was busy finds its timer due and the answer unread: it reads once more first. */
async function answerWithin(answer: Promise<unknown>, ms: number): Promise<void> {
  const state = { answered: false }
  const heard = answer.then(() => {
    state.answered = true
  })
  await Promise.race([heard, delay(ms)])
  for (let turn = 0; turn < 3 && !state.answered; turn += 1) await setImmediate()
  if (!state.answered) throw new Error(`no answer within ${ms} ms`)
}
