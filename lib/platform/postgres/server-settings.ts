/** For one small site on the machine it shares with its database. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 100,
  shared_buffers: '128MB',
  // Little to replay after a power cut.
  max_wal_size: '256MB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // What a statement did wrong is told to the one who sent it, with personal data in it.
  // The log keeps starts, stops and crashes, and so stays small.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
  log_autovacuum_min_duration: -1,
}

/** For data that nobody will miss. */
const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

export function settingFlags({ durable, port }: { durable: boolean; port: number }): string[] {
  return Object.entries({ ...settings, port, ...(durable ? {} : careless) }).flatMap(
    ([name, value]) => ['-c', `${name}=${value}`],
  )
}
