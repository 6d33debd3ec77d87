import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/lib/accounts/types'
import { db } from '@/lib/platform/db'
import { ForbiddenError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { changeSetting } from './change-setting'
import { readSetting } from './queries'

databaseSuite()
beforeEach(() => db().setting.deleteMany())

const userId = '01a20dcc-bbf9-765f-a550-f08b431d3e39'
const admin: Actor = { kind: 'staff', userId, role: 'admin' }
const deeds = () => db().auditEntry.findMany({ where: { action: 'setting.changed' } })

it('is what it begins with until somebody changes it, and the log says who did', async () => {
  expect(await readSetting('approvalByAnother')).toBe(true)
  await changeSetting(admin, 'approvalByAnother', false)
  await changeSetting(admin, 'approvalByAnother', false)
  expect(await readSetting('approvalByAnother')).toBe(false)
  expect(await db().$transaction((tx) => readSetting('approvalByAnother', tx))).toBe(false)
  expect(await deeds()).toMatchObject([
    { actor: userId, subjectId: 'approvalByAnother', details: { was: true, is: false } },
  ])
})

it.each<[string, Actor]>([
  ['a writer', { kind: 'staff', userId, role: 'writer' }],
  ['an editor', { kind: 'staff', userId, role: 'editor' }],
  ['a reader in disguise', { kind: 'staff', userId, role: 'reader' } as unknown as Actor],
  ['the seed', { kind: 'system', name: 'seed' }],
])('is not changed by %s', async (_name, actor) => {
  const change = changeSetting(actor, 'approvalByAnother', false)
  await expect(change).rejects.toThrow(ForbiddenError)
  expect(await readSetting('approvalByAnother')).toBe(true)
})

it('is never what it cannot be', async () => {
  await expect(changeSetting(admin, 'approvalByAnother', 'no' as never)).rejects.toThrow()
  await db().setting.create({ data: { key: 'approvalByAnother', value: 'no' } })
  await expect(readSetting('approvalByAnother')).rejects.toThrow()
})
