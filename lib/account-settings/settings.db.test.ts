import { beforeEach, describe, expect, it } from 'vitest'
import { findByPassword, hashPassword } from '@/lib/accounts/password'
import { createSession, findSession, hashToken } from '@/lib/accounts/sessions'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { changePassword } from './change-password'
import { chooseName } from './choose-name'
import { endOtherSessions, endOwnSession } from './end-sessions'
import { listDevices } from './queries'

databaseSuite()

const current = 'a quiet word 42'
let ada: string
let tom: string

beforeEach(async () => {
  await db().user.deleteMany()
  await db().retiredHandle.deleteMany()
  const passwordHash = await hashPassword(current)
  const make = async (name: string) =>
    (await db().user.create({ data: { email: `${name}@example.com`, passwordHash } })).id
  ada = await make('ada')
  tom = await make('tom')
})

const change = (changes: object) =>
  changePassword(ada, {
    current,
    password: 'three other words',
    endAllBut: null,
    ...changes,
  })

const opens = async (password: string) => {
  const user = await db().user.findUniqueOrThrow({ where: { id: ada } })
  return (await findByPassword([user], password, 1)) !== null
}

describe('a new password', () => {
  it('takes the place of the old one, and is told by mail', async () => {
    await change({})
    expect(await opens('three other words')).toBe(true)
    expect(await opens(current)).toBe(false)
    const told = { template: 'password-changed', recipient: 'ada@example.com' }
    expect(await db().outboxMail.count({ where: told })).toBe(1)
  })

  it.each([['wrong'], [null], ['']])(
    'is not taken from who knows the old one as %j',
    async (typed) => {
      await expect(change({ current: typed })).rejects.toThrow('not your current password')
      expect(await opens(current)).toBe(true)
    },
  )

  it('ends the other sessions when that is asked for, and only then', async () => {
    const [here, elsewhere] = [await createSession(ada), await createSession(ada)]
    await change({})
    expect(await findSession(elsewhere.token)).not.toBeNull()
    await change({ current: 'three other words', endAllBut: hashToken(here.token) })
    expect(await findSession(elsewhere.token)).toBeNull()
    expect(await findSession(here.token)).not.toBeNull()
  })

  it('is set without an old one by who has none', async () => {
    await db().user.update({ where: { id: ada }, data: { passwordHash: null } })
    await change({ current: null })
    expect(await opens('three other words')).toBe(true)
  })
})

describe('devices', () => {
  it('are listed with this one first, without those that ended by themselves', async () => {
    const { token } = await createSession(ada, { device: 'Firefox on Linux' })
    await createSession(ada, { device: 'Safari on iPhone' })
    await createSession(ada, { device: 'Chrome on Windows' })
    await createSession(tom, { device: 'Edge on Windows' })
    await db().session.updateMany({
      where: { device: 'Chrome on Windows' },
      data: { lastSeenAt: new Date('2026-01-01') },
    })
    const devices = await listDevices(ada, hashToken(token))
    expect(devices.map(({ device, isThis }) => [device, isThis])).toEqual([
      ['Firefox on Linux', true],
      ['Safari on iPhone', false],
    ])
  })

  it('are ended by their owner and by nobody else', async () => {
    const { token } = await createSession(ada)
    const { id } = await db().session.findFirstOrThrow({ where: { userId: ada } })
    await endOwnSession(tom, id)
    await endOtherSessions(tom, null)
    expect(await findSession(token)).not.toBeNull()
    await endOwnSession(ada, id)
    expect(await findSession(token)).toBeNull()
  })
})

describe('a handle', () => {
  const name = (userId: string, handle: string) =>
    chooseName(userId, { displayName: 'Somebody', handle })
  const wait = (days: number) =>
    db().user.update({
      where: { id: ada },
      data: { handleChosenAt: new Date(Date.now() - days * 86_400_000) },
    })

  it.each(['bill', 'BILL', 'BiII', 'b1ll', 'b-ill'])(
    'is one reader’s, and so is what looks like it: %s',
    async (alike) => {
      await name(ada, 'bill')
      await expect(name(tom, alike)).rejects.toThrow('is taken')
    },
  )

  it('is one reader’s when two ask at the same time', async () => {
    const asked = await Promise.allSettled([name(ada, 'bill'), name(tom, 'bi11')])
    expect(asked.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('stays for thirty days, while the name may change', async () => {
    await name(ada, 'ada')
    await wait(29)
    await expect(name(ada, 'ada-marsh')).rejects.toThrow('30 days')
    await chooseName(ada, { displayName: 'Ada M.', handle: 'ada' })
    await wait(31)
    await name(ada, 'ada-marsh')
    const { handle, displayName } = await db().user.findUniqueOrThrow({ where: { id: ada } })
    expect([handle, displayName]).toEqual(['ada-marsh', 'Somebody'])
  })

  it('that was given up is nobody’s for a while, and cannot be read', async () => {
    await name(ada, 'ada')
    await wait(31)
    await name(ada, 'marsh')
    await expect(name(tom, 'ADA')).rejects.toThrow('is taken')
    expect(JSON.stringify(await db().retiredHandle.findMany())).not.toContain('ada')
    await db().retiredHandle.deleteMany()
    await name(tom, 'ADA')
  })
})
