import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { withConnection } from './connection'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded'

const root = mkdtempSync(join(tmpdir(), 'standfirst embedded '))
const made = join(root, 'made')
const running: EmbeddedPostgres[] = []
const children: ChildProcess[] = []
let copies = 0

beforeAll(async () => {
  const postgres = await startEmbeddedPostgres({ dataDir: made, durable: false })
  await ask(postgres.url, `CREATE TABLE kept AS SELECT 'from the first start' AS word`)
  await postgres.stop()
})

afterEach(async () => {
  for (const postgres of running.splice(0)) await postgres.stop()
  for (const child of children.splice(0)) {
    child.kill('SIGTERM')
    await exitOf(child)
  }
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

it('keeps the data, for the site alone and from this machine alone', async () => {
  const dataDir = copyOfData()
  const { url, owned } = await start(dataDir)
  expect(owned).toBe(true)
  expect(await ask(url, 'SELECT word FROM kept')).toBe('from the first start')
  expect(await ask(url, 'SHOW listen_addresses')).toBe('127.0.0.1')
  expect(await ask(url, 'SELECT rolsuper FROM pg_roles WHERE rolname = current_user')).toBe(false)
  expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600)
  await expect(ask(url.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(/password/)
})

it('has Unicode, UTC and the extensions that search needs', async () => {
  const { url } = await start(copyOfData())
  expect(await ask(url, `SELECT lower('ÀÉ') || upper('ß')`)).toBe('àéß')
  expect(await ask(url, 'SHOW server_encoding')).toBe('UTF8')
  expect(await ask(url, 'SHOW timezone')).toBe('UTC')
  await ask(url, 'CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent')
  expect(await ask(url, `SELECT unaccent('Señal')`)).toBe('Senal')
})

it('joins the server of a live owner, and leaves it running', async () => {
  const dataDir = copyOfData()
  const owner = await startElsewhere(dataDir)
  const joined = await start(dataDir)
  expect(joined).toMatchObject({ owned: false, url: owner.url })
  await joined.stop()
  expect(await ask(owner.url, 'SELECT 1')).toBe(1)
})

it('makes one server when several processes start on new data at once', async () => {
  const dataDir = join(root, 'new')
  const started = await Promise.all([1, 2, 3].map(() => startElsewhere(dataDir)))
  expect(started.filter(({ owned }) => owned)).toHaveLength(1)
  expect(new Set(started.map(({ url }) => url)).size).toBe(1)
})

it('takes over the server of a killed owner, and stops it', async () => {
  const dataDir = copyOfData()
  const owner = await startElsewhere(dataDir)
  await kill(owner.child)
  const adopted = await start(dataDir)
  expect(adopted).toMatchObject({ owned: true, url: owner.url })
  await adopted.stop()
  await expect(ask(owner.url, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/)
})

it('recovers after a power cut', async () => {
  const dataDir = copyOfData()
  const owner = await startElsewhere(dataDir, true)
  await ask(owner.url, `INSERT INTO kept VALUES ('before the cut')`)
  await kill(owner.child)
  process.kill(postmasterId(dataDir), 'SIGKILL')
  const { url, owned } = await start(dataDir)
  expect(owned).toBe(true)
  expect(await ask(url, 'SELECT count(*)::int FROM kept')).toBe(2)
})

it('starts though another process has the id of the server before the power cut', async () => {
  const dataDir = copyOfData()
  const pidFile = join(dataDir, 'cluster/postmaster.pid')
  const lines = [process.pid, join(dataDir, 'cluster'), 1, 5432, '', '127.0.0.1', '1 1', 'ready']
  writeFileSync(pidFile, lines.join('\n'))
  writeFileSync(join(dataDir, 'owner'), `${process.pid} of an earlier start of the machine`)
  expect(await start(dataDir)).toMatchObject({ owned: true })
})

it('makes the data anew when making it was interrupted', async () => {
  const dataDir = join(root, 'interrupted')
  cpSync(join(made, 'cluster'), join(dataDir, 'cluster.new'), { recursive: true })
  expect(await ask((await start(dataDir)).url, 'SELECT 1')).toBe(1)
  expect(existsSync(join(dataDir, 'cluster.new'))).toBe(false)
})

it('does not mind a long path', async () => {
  const dataDir = join(root, ...Array.from({ length: 6 }, (_, level) => `${level}`.repeat(100)))
  cpSync(made, dataDir, { recursive: true })
  expect(await ask((await start(dataDir)).url, 'SELECT word FROM kept')).toBe(
    'from the first start',
  )
})

it('refuses the data of another major version', async () => {
  const dataDir = copyOfData()
  writeFileSync(join(dataDir, 'cluster/PG_VERSION'), '17\n')
  await expect(start(dataDir)).rejects.toThrow(/made by Postgres 17, and this is 18/)
})

it('says what Postgres said when it does not start', async () => {
  const dataDir = copyOfData()
  writeFileSync(join(dataDir, 'cluster/postgresql.conf'), 'no_such_setting = 1\n')
  await expect(start(dataDir)).rejects.toThrow(/no_such_setting/)
})

it('keeps its log small', async () => {
  const dataDir = copyOfData()
  const log = join(dataDir, 'postgres.log')
  writeFileSync(log, 'x'.repeat(2_000_000))
  await start(dataDir)
  expect(statSync(log).size).toBeLessThan(500_000)
})

function copyOfData(): string {
  const dataDir = join(root, `copy ${copies++}`)
  cpSync(made, dataDir, { recursive: true })
  return dataDir
}

async function start(dataDir: string): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir, durable: false })
  running.push(postgres)
  return postgres
}

type Elsewhere = { url: string; owned: boolean; child: ChildProcess }

async function startElsewhere(dataDir: string, durable = false): Promise<Elsewhere> {
  const program = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(join(import.meta.dirname, 'embedded.ts'))})
    const postgres = await startEmbeddedPostgres(${JSON.stringify({ dataDir, durable })})
    process.once('SIGTERM', () => postgres.stop().then(() => process.exit()))
    console.log(JSON.stringify(postgres))
    setInterval(() => {}, 1_000)`
  const args = ['--import', 'tsx', '--input-type=module', '--eval', program]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  const [line] = await once(child.stdout, 'data')
  return { ...JSON.parse(String(line)), child }
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await exitOf(child)
}

async function exitOf(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

function postmasterId(dataDir: string): number {
  return Number.parseInt(readFileSync(join(dataDir, 'cluster/postmaster.pid'), 'utf8'), 10)
}

async function ask(url: string, sql: string): Promise<unknown> {
  const rows = await withConnection(url, async (client) => (await client.query(sql)).rows)
  return Object.values(rows?.[0] ?? {})[0]
}
