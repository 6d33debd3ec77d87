import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { queueMail } from './queue-mail'
import { openData } from './sealed-data'

databaseSuite()

const data = {
  code: '123456',
  path: '/verify-email?token=a-token-of-the-test',
  minutes: 10,
} as const
const mail = { template: 'verify-address', to: 'a@example.com', data } as const

beforeEach(() => db().outboxMail.deleteMany())

test('waits in the outbox, its codes and links encrypted', async () => {
  await db().$transaction((transaction) => queueMail(transaction, mail))
  const row = await db().outboxMail.findFirstOrThrow()
  expect(row).toMatchObject({ template: 'verify-address', recipient: 'a@example.com' })
  const sealed = row.data ?? new Uint8Array()
  expect(Buffer.from(sealed).toString('latin1')).not.toMatch(/123456|token/)
  expect(openData(sealed, row)).toEqual(data)
  expect(() => openData(sealed, { ...row, recipient: 'b@example.com' })).toThrow()
})

test('is never written when the transaction that caused it is undone', async () => {
  const undone = db().$transaction(async (transaction) => {
    await queueMail(transaction, mail)
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect(await db().outboxMail.count()).toBe(0)
})

test('refuses data that are not those of the template', async () => {
  const wrong = { ...mail, data: { ...data, code: '12345' } }
  const queued = db().$transaction((transaction) => queueMail(transaction, wrong))
  await expect(queued).rejects.toThrow()
})

test('goes when the account goes', async () => {
  const account = { email: 'a@example.com', passwordHash: '-' }
  const { id: userId } = await db().user.create({ data: account, select: { id: true } })
  await db().$transaction((transaction) => queueMail(transaction, { ...mail, userId }))
  await db().user.delete({ where: { id: userId } })
  expect(await db().outboxMail.count()).toBe(0)
})
