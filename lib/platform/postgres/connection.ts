import { Client } from 'pg'

/** One connection for one piece of work outside the pool: administration, migrations, tests. */
export async function withConnection<T>(
  url: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  // A lost connection fails the query in progress; unheard, the event would end the process too.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end()
  }
}

export async function execute(url: string, sql: string): Promise<void> {
  await withConnection(url, (client) => client.query(sql))
}
