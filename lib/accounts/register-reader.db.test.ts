import { beforeAll, beforeEach, expect, it } from 'vitest'
import { keepLegalDocuments } from '@/lib/consent/keep-documents'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { registerReader } from './register-reader'

databaseSuite()
beforeAll(keepLegalDocuments)
beforeEach(() => db().user.deleteMany())

const email = 'ada@example.com'
const form = 'register-page' as const
const register = (password = 'correct horse') => registerReader({ email, password, form })

const readers = () =>
  db().user.findMany({
    where: { email },
    orderBy: { createdAt: 'asc' },
    select: { id: true, role: true, emailVerifiedAt: true, _count: { select: { consents: true } } },
  })

const newReader = (id: string) => ({
  id,
  role: 'reader',
  emailVerifiedAt: null,
  _count: { consents: 4 },
})

it('makes an unverified reader and records what they agreed to, through which form', async () => {
  const { userId, isNew } = await register()

  expect(isNew).toBe(true)
  expect(await readers()).toEqual([newReader(userId)])
  const consents = await db().consent.findMany({
    where: { userId },
    select: { form: true, document: { select: { kind: true } } },
  })
  expect(consents.map(({ document }) => document.kind).sort()).toEqual([
    'agreement',
    'cookies',
    'privacy',
    'terms',
  ])
  expect(new Set(consents.map((consent) => consent.form))).toEqual(new Set([form]))
})

it('keeps the password as argon2id of the strength that OWASP asks for', async () => {
  await register()
  const { passwordHash } = await db().user.findFirstOrThrow()
  expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

it('finds the reader again by the same address and password', async () => {
  const first = await register()
  expect(await register()).toEqual(first)
  expect(await readers()).toHaveLength(1)
})

it('does not greet a reader of long ago as a new one', async () => {
  const { userId } = await register()
  await db().user.update({ where: { id: userId }, data: { createdAt: new Date('2020-01-01') } })
  expect(await register()).toEqual({ userId, isNew: false })
})

it('makes another unverified reader for another password', async () => {
  const first = await register()
  const second = await register('battery staple')

  expect(second).toEqual({ userId: expect.any(String), isNew: true })
  expect(await readers()).toEqual([newReader(first.userId), newReader(second.userId)])
})

it('makes one reader and one set of consents of twenty clicks', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => register()))

  expect(new Set(answers.map(({ userId }) => userId)).size).toBe(1)
  expect(answers.every(({ isNew }) => isNew)).toBe(true)
  expect(await readers()).toEqual([newReader(answers[0]?.userId ?? '')])
})

it('never touches the verified reader of the address when a stranger registers it', async () => {
  const { userId } = await register()
  const rightful = await db().user.update({
    where: { id: userId },
    data: { emailVerifiedAt: new Date() },
  })
  const stranger = await register('a guess that is wrong')

  expect(stranger.isNew).toBe(true)
  expect(stranger.userId).not.toBe(userId)
  expect(await db().user.findUnique({ where: { id: userId } })).toEqual(rightful)
  expect(await db().consent.count({ where: { userId } })).toBe(4)
})

it('cannot have two verified readers of one address', async () => {
  await register()
  await register('battery staple')
  const verify = db().user.updateMany({ where: { email }, data: { emailVerifiedAt: new Date() } })

  await expect(verify).rejects.toMatchObject({ code: 'P2002' })
  expect(await db().user.count({ where: { emailVerifiedAt: { not: null } } })).toBe(0)
})

it('keeps neither reader nor consents when one of the two cannot be stored', async () => {
  await db().$executeRaw`ALTER TABLE "Consent" RENAME TO "Elsewhere"`
  await expect(register()).rejects.toThrow()
  await db().$executeRaw`ALTER TABLE "Elsewhere" RENAME TO "Consent"`
  expect(await readers()).toEqual([])
})
