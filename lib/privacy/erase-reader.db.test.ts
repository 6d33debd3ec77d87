import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { chooseName } from '@/lib/account-settings/choose-name'
import { createSession, findSession } from '@/lib/accounts/sessions'
import { keepLegalDocuments } from '@/lib/consent/keep-documents'
import { recordRegistrationConsents } from '@/lib/consent/record-consents'
import { queueMail } from '@/lib/mail/queue-mail'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { sampleFactors } from '@/lib/second-factor/sample-factors'
import { eraseReader } from './erase-reader'
import { erasureLogPath, listReadersToEraseAgain } from './erasure-log'
import * as gathering from './gather-data'
import { makeCopy } from './make-copy'
import { makeWaitingCopies } from './make-waiting-copies'
import { isHeld, personalData } from './personal-data'
import { requestCopy } from './request-copy'
import { cancelDeletion, scheduleDeletion } from './schedule-deletion'

vi.mock('./gather-data', { spy: true })
databaseSuite()

const { gatherData } = gathering

const ada = { email: 'ada.marsh@example.com', name: 'Ada Marsh', handle: 'adamarsh', id: '' }
const tom = { email: 'tom.hill@example.com', name: 'Tom Hill', handle: 'tom-hill', id: '' }

beforeEach(async () => {
  await db().user.deleteMany()
  await db().retiredHandle.deleteMany()
  await keepLegalDocuments()
  for (const reader of [ada, tom]) reader.id = await makeReader(reader)
})

/** Somebody of whom every table that can hold something holds something. */
async function makeReader({ email, name, handle }: typeof ada): Promise<string> {
  const data = { email, passwordHash: '$argon2id$', emailVerifiedAt: new Date() }
  const { id } = await db().user.create({ data })
  await chooseName(id, { displayName: name, handle })
  await recordRegistrationConsents(db(), id, 'article-gate')
  await createSession(id, { device: 'Firefox on Linux' })
  await sampleFactors(id, email)
  const slug = `flood-${randomUUID()}`
  await db().article.create({
    data: {
      slug,
      section: 'world',
      headline: 'A flood',
      standfirst: '',
      teaser: {},
      unlocks: { create: { userId: id, month: new Date('2026-11-01') } },
    },
  })
  const old = `old.${email}`
  await db().addressChange.create({
    data: { userId: id, oldAddress: old, newAddress: email, tokenHash: `objection ${id}` },
  })
  await db().staffInvitation.create({
    data: {
      email,
      role: 'writer',
      tokenHash: `invitation ${id}`,
      invitedBy: 'cli',
      expiresAt: new Date(),
      revokedAt: new Date(),
    },
  })
  const times = { codeExpiresAt: new Date(), linkExpiresAt: new Date() }
  const hashes = { boundHash: `bound ${id}`, codeHash: 'code', linkHash: `link ${id}` }
  await db().oneTimeCode.create({
    data: { purpose: 'signIn', userId: id, address: email, ...hashes, ...times },
  })
  const mail = { template: 'change-address', to: email } as const
  const code = { code: '123456', minutes: 10 }
  await queueMail(db(), { ...mail, userId: id, data: code })
  await queueMail(db(), { ...mail, data: code })
  const { id: copy } = await db().dataExport.create({ data: { userId: id } })
  await makeCopy(copy)
  return id
}

const tables = () => db().$queryRaw<{ schema: string; name: string }[]>`
  SELECT nspname AS schema, relname AS name FROM pg_class
  JOIN pg_namespace ON pg_namespace.oid = relnamespace
  WHERE relkind IN ('r', 'm') AND nspname NOT IN ('pg_catalog', 'information_schema')`

/** Where in the whole database one of the words stands: in text, in JSON, or in bytes. */
async function tracesOf(words: string[]): Promise<string[]> {
  const patterns = words.flatMap((word) => [`%${word}%`, `%${Buffer.from(word).toString('hex')}%`])
  const found: string[] = []
  for (const { schema, name } of await tables()) {
    const [row] = await db().$queryRawUnsafe<{ count: bigint }[]>(
      `SELECT count(*) FROM "${schema}"."${name}" AS t WHERE t::text ILIKE ANY($1)`,
      patterns,
    )
    if (row && row.count > 0n) found.push(name)
  }
  return found.sort()
}

const wordsOf = (reader: typeof ada) => [reader.email, reader.name, reader.handle, reader.id]

describe('a copy of somebody’s data', () => {
  it('has a row of every table that can hold something of theirs', async () => {
    const held = Object.keys(personalData).filter((table) => isHeld(personalData[table] ?? never))
    const data = await gatherData(ada.id)
    expect(data.map(({ table }) => table)).toEqual(held)
    expect(data.filter(({ rows }) => rows.length === 0).map(({ table }) => table)).toEqual([])
  })

  it('has every row that names them, by whatever column, and nobody else’s', async () => {
    const data = await gatherData(ada.id)
    const columns = await db().$queryRaw<{ table: string; column: string }[]>`
      SELECT conrelid::regclass::text AS table, attname AS column FROM pg_constraint
      JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY(conkey)
      WHERE contype = 'f' AND confrelid = '"User"'::regclass`
    expect(columns.length).toBeGreaterThan(5)
    for (const { table, column } of columns) {
      const [row] = await db().$queryRawUnsafe<{ count: bigint }[]>(
        `SELECT count(*) FROM ${table} WHERE "${column}" = $1::uuid`,
        ada.id,
      )
      const copied = data.find((each) => `"${each.table}"` === table)?.rows ?? []
      const theirs = copied.filter((each) => each[column] === ada.id)
      expect(theirs.length, table).toBe(Number(row?.count))
    }
    const text = JSON.stringify(data)
    for (const word of wordsOf(tom)) expect(text).not.toContain(word)
    for (const word of wordsOf(ada)) expect(text).toContain(word)
  })

  it('is a zip with a page to read and JSON to take along', async () => {
    const { archive } = await db().dataExport.findFirstOrThrow({ where: { userId: ada.id } })
    const files = unzipSync(archive ?? new Uint8Array())
    expect(Object.keys(files)).toEqual(['your-data.json', 'your-data.html'])
    const json = JSON.parse(strFromU8(files['your-data.json'] ?? new Uint8Array()))
    expect(json.tables.User.rows[0].email).toBe(ada.email)
    const page = strFromU8(files['your-data.html'] ?? new Uint8Array())
    expect(page).toContain('Ada Marsh')
    expect(page).toContain('By clicking ‘Register’')
    expect(page).toContain('A flood')
    expect(page).not.toMatch(/<script|src=|href=/)
  })

  it('draws what somebody typed as text', async () => {
    const displayName = '<script>alert(1)</script>'
    await db().user.update({ where: { id: ada.id }, data: { displayName } })
    const { id } = await db().dataExport.create({ data: { userId: ada.id } })
    await makeCopy(id)
    const { archive } = await db().dataExport.findUniqueOrThrow({ where: { id } })
    const files = unzipSync(archive ?? new Uint8Array())
    expect(strFromU8(files['your-data.html'] ?? new Uint8Array())).not.toContain('<script')
  })

  it('is made when its turn comes, and the others too when one cannot be made', async () => {
    const broken = { userId: tom.id, requestedAt: new Date('2026-01-01') }
    await db().dataExport.create({ data: broken })
    await requestCopy(ada.id)
    await requestCopy(ada.id)
    vi.mocked(gatherData).mockRejectedValueOnce(new Error('broken'))
    await expect(makeWaitingCopies()).rejects.toThrow('Not every copy')
    expect(await db().dataExport.count({ where: { userId: ada.id, readyAt: null } })).toBe(0)
    expect(await db().dataExport.count({ where: { userId: ada.id } })).toBe(2)
    expect(await db().dataExport.count({ where: { userId: tom.id, readyAt: null } })).toBe(1)
  })

  it('is announced by mail, once', async () => {
    const { id } = await db().dataExport.create({ data: { userId: ada.id } })
    const before = await db().outboxMail.count({ where: { template: 'copy-ready' } })
    await Promise.all([makeCopy(id), makeCopy(id)])
    expect(await db().outboxMail.count({ where: { template: 'copy-ready' } })).toBe(before + 1)
  })
})

describe('a reader who is erased', () => {
  it('leaves no trace in the whole database', async () => {
    const words = [...wordsOf(ada), 'Marsh', `old.${ada.email}`]
    expect((await tracesOf(words)).length).toBeGreaterThan(5)
    await eraseReader(ada.id)
    expect(await tracesOf(words)).toEqual([])
  })

  it('takes nothing of anybody else along', async () => {
    const before = await gatherData(tom.id)
    await eraseReader(ada.id)
    expect(await gatherData(tom.id)).toEqual(before)
  })

  it('leaves a handle that nobody takes for a while', async () => {
    await eraseReader(ada.id)
    const data = { email: 'eve@example.com', passwordHash: '' }
    const { id } = await db().user.create({ data })
    const imposture = chooseName(id, { displayName: 'Eve', handle: 'AdaMarsh' })
    await expect(imposture).rejects.toThrow('is taken')
  })

  it('is erased again after a backup was restored, by the log beside the database', async () => {
    const { id, email } = ada
    await eraseReader(id)
    expect(await readFile(erasureLogPath(), 'utf8')).toMatch(/^[0-9a-f]{64} 20/m)
    expect(await readFile(erasureLogPath(), 'utf8')).not.toContain(id)
    await db().user.create({ data: { id, email, passwordHash: '' } })
    await db().erasure.deleteMany()
    expect(await listReadersToEraseAgain(erasureLogPath())).toEqual([id])
    expect(await listReadersToEraseAgain('/nowhere')).toEqual([])
  })

  it('is not missed: erasing twice is erasing once', async () => {
    await Promise.all([eraseReader(ada.id), eraseReader(ada.id)])
    await eraseReader(ada.id)
    expect(await db().user.count()).toBe(1)
  })

  it('is never a member of staff', async () => {
    await db().user.update({ where: { id: ada.id }, data: { role: 'editor' } })
    await eraseReader(ada.id)
    expect(await db().user.count({ where: { id: ada.id } })).toBe(1)
  })
})

describe('a deletion that was asked for', () => {
  it('ends every session at once, says so by mail, and can be taken back', async () => {
    const { token } = await createSession(ada.id)
    await scheduleDeletion({ kind: 'reader', userId: ada.id, isVerified: true })
    expect(await findSession(token)).toBeNull()
    expect(await db().session.count({ where: { userId: ada.id } })).toBe(0)
    expect(await db().session.count({ where: { userId: tom.id } })).toBe(1)
    const told = { template: 'deletion-scheduled', recipient: ada.email }
    expect(await db().outboxMail.count({ where: told })).toBe(1)
    await cancelDeletion(ada.id)
    const { deletionRequestedAt } = await db().user.findUniqueOrThrow({ where: { id: ada.id } })
    expect(deletionRequestedAt).toBeNull()
  })

  it('is not for members of staff', async () => {
    const visitor = { kind: 'staff', userId: ada.id, role: 'editor' } as const
    await expect(scheduleDeletion(visitor)).rejects.toThrow('closed by an admin')
  })
})

const never = { nobodys: '' }
