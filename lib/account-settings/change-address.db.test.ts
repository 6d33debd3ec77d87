import { beforeEach, describe, expect, it } from 'vitest'
import { createSession, findSession } from '@/lib/accounts/sessions'
import { openData } from '@/lib/mail/sealed-data'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { changeAddress } from './change-address'
import { mayObject, objectToAddressChange } from './object-to-address-change'
import { requestAddressChange } from './request-address-change'

databaseSuite()

const old = 'ada@example.com'
const fresh = 'ada.marsh@example.com'
let ada: string

beforeEach(async () => {
  await db().user.deleteMany()
  await db().outboxMail.deleteMany()
  await db().rateLimit.deleteMany()
  ada = await makeUser(old)
})

const makeUser = async (email: string, isVerified = true) => {
  const emailVerifiedAt = isVerified ? new Date() : null
  const data = { email, emailVerifiedAt, passwordHash: 'a hash' }
  return (await db().user.create({ data, select: { id: true } })).id
}

const mails = async () =>
  (await db().outboxMail.findMany({ orderBy: { id: 'asc' } })).map(
    ({ template, recipient }) => `${template} to ${recipient}`,
  )

async function lastMail(template: string): Promise<Record<string, string>> {
  const mail = await db().outboxMail.findFirstOrThrow({
    where: { template },
    orderBy: { id: 'desc' },
  })
  return openData(mail.data ?? new Uint8Array(), mail) as Record<string, string>
}

const request = (address = fresh) => requestAddressChange(ada, address, '192.0.2.1')

async function change(address = fresh): Promise<void> {
  await request(address)
  await changeAddress(ada, (await lastMail('change-address')).code ?? '')
}

const addressOf = async (id: string) =>
  db().user.findUniqueOrThrow({ where: { id }, select: { email: true, emailVerifiedAt: true } })

const objection = async () =>
  new URL((await lastMail('address-changed')).path ?? '', 'http://site').searchParams.get(
    'token',
  ) ?? ''

describe('a new address', () => {
  it('counts when its reader has typed the code, and not before; the old one is told', async () => {
    await request()
    expect((await addressOf(ada)).email).toBe(old)
    await change()
    expect(await addressOf(ada)).toMatchObject({ email: fresh, emailVerifiedAt: expect.any(Date) })
    expect(await mails()).toEqual([
      `change-address to ${fresh}`,
      `change-address to ${fresh}`,
      `address-changed to ${old}`,
    ])
  })

  it.each(['000000', '999999'])('does not count by a guess: %s', async (guess) => {
    await request()
    await expect(changeAddress(ada, guess)).rejects.toThrow('wrong or too old')
    expect((await addressOf(ada)).email).toBe(old)
  })

  it('cannot be guessed: five wrong codes kill the right one', async () => {
    await request()
    const { code = '' } = await lastMail('change-address')
    const wrong = code === '111111' ? '222222' : '111111'
    for (let guess = 0; guess < 5; guess += 1) {
      await expect(changeAddress(ada, wrong)).rejects.toThrow()
    }
    await expect(changeAddress(ada, code)).rejects.toThrow('wrong or too old')
  })

  it('is not confirmed by another reader who got hold of the code', async () => {
    const tom = await makeUser('tom@example.com')
    await request()
    const { code = '' } = await lastMail('change-address')
    await expect(changeAddress(tom, code)).rejects.toThrow('wrong or too old')
    expect((await addressOf(tom)).email).toBe('tom@example.com')
  })

  it('that is another reader’s is never taken: that one is told, and no code is good', async () => {
    const eve = await makeUser(fresh)
    await request()
    expect(await mails()).toEqual([`address-in-use to ${fresh}`])
    const code = await db().oneTimeCode.findFirstOrThrow({ where: { purpose: 'changeAddress' } })
    expect(code.userId).toBeNull()
    expect((await addressOf(eve)).email).toBe(fresh)
  })

  it('that somebody else verified in between is not taken either', async () => {
    await request()
    await makeUser(fresh)
    const { code = '' } = await lastMail('change-address')
    await expect(changeAddress(ada, code)).rejects.toThrow('wrong or too old')
    expect((await addressOf(ada)).email).toBe(old)
  })

  it('makes worthless what was mailed to the old one', async () => {
    const times = { codeExpiresAt: new Date('2040-01-01'), linkExpiresAt: new Date('2040-01-01') }
    const hashes = { boundHash: 'b', codeHash: 'c', linkHash: 'l' }
    await db().oneTimeCode.create({
      data: { purpose: 'resetPassword', userId: ada, address: old, ...hashes, ...times },
    })
    await change()
    expect(await db().oneTimeCode.count({ where: { purpose: 'resetPassword' } })).toBe(0)
  })
})

describe('who read the old address', () => {
  it('takes the account back: old address, everybody out, no password', async () => {
    const { token } = await createSession(ada)
    await change()
    const link = await objection()
    expect(await mayObject(link)).toBe(true)
    await objectToAddressChange(link)
    expect((await addressOf(ada)).email).toBe(old)
    expect(await findSession(token)).toBeNull()
    const { passwordHash } = await db().user.findUniqueOrThrow({ where: { id: ada } })
    expect(passwordHash).toBeNull()
    expect((await mails()).at(-1)).toBe(`address-restored to ${old}`)
    await expect(objectToAddressChange(link)).rejects.toThrow('too old, or was used')
  })

  it('removes the ways in that were added since, and no older one', async () => {
    const passkey = (name: string, createdAt: Date) =>
      db().passkey.create({
        data: {
          ...{ userId: ada, name, createdAt, credentialId: name, publicKey: new Uint8Array() },
          ...{ counter: 0, isSynced: false, isBackedUp: false },
        },
      })
    await passkey('hers', new Date(Date.now() - 86_400_000))
    await change()
    await passkey('theirs', new Date())
    await db().googleAccount.create({ data: { subject: 'theirs', userId: ada } })
    await objectToAddressChange(await objection())
    const left = await db().passkey.findMany({ select: { name: true } })
    expect(left).toEqual([{ name: 'hers' }])
    expect(await db().googleAccount.count()).toBe(0)
  })

  it('also does after the address was changed twice', async () => {
    await change()
    const link = await objection()
    await change('another@example.com')
    await objectToAddressChange(link)
    expect((await addressOf(ada)).email).toBe(old)
    expect(await db().addressChange.count()).toBe(0)
  })

  it('cannot after seven days, nor by a forged link', async () => {
    await change()
    const link = await objection()
    expect(await mayObject(`${link}x`)).toBe(false)
    await db().addressChange.updateMany({ data: { changedAt: new Date('2026-01-01') } })
    expect(await mayObject(link)).toBe(false)
    await expect(objectToAddressChange(link)).rejects.toThrow('too old')
    expect((await addressOf(ada)).email).toBe(fresh)
  })

  it('cannot when it was never verified: it may be a stranger’s', async () => {
    ada = await makeUser('somebodys@example.com', false)
    await change('mine@example.com')
    expect((await lastMail('address-changed')).path).toBeNull()
    expect(await db().addressChange.count()).toBe(0)
  })
})
