import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { codeLifetimes } from './code-lifetimes'
import {
  type CodeRequest,
  findLink,
  issueCode,
  redeemCode,
  redeemLink,
  triesPerCode,
} from './one-time-codes'

databaseSuite()

const address = 'ada@example.com'
const boundTo = 'the browser that asked'
let userId: string

beforeEach(async () => {
  await db().user.deleteMany()
  await db().oneTimeCode.deleteMany()
  userId = (await db().user.create({ data: { email: address, passwordHash: '-' } })).id
})

const issue = (changes: Partial<CodeRequest> = {}) =>
  db().$transaction((transaction) =>
    issueCode(transaction, { purpose: 'signIn', address, userId, boundTo, ...changes }),
  )

const type = (code: string, changes: { purpose?: 'confirm'; boundTo?: string } = {}) =>
  redeemCode({ purpose: 'signIn', boundTo, code, ...changes })

const follow = (token: string) =>
  db().$transaction((transaction) => redeemLink(transaction, 'signIn', token))

const another = (code: string) => (code === '000000' ? '000001' : '000000')
const proof = () => ({ userId, address })
const succeeded = (answers: unknown[]) => answers.filter((answer) => answer !== null).length

describe('a code', () => {
  it('proves its address once', async () => {
    const { code } = await issue()
    expect(code).toMatch(/^\d{6}$/)
    expect(await type(code)).toEqual(proof())
    expect(await type(code)).toBeNull()
  })

  it('proves it once when it comes twenty times at once', async () => {
    const { code } = await issue()
    const answers = await Promise.all(Array.from({ length: 20 }, () => type(code)))
    expect(succeeded(answers)).toBe(1)
  })

  it('is dead after five wrong tries', async () => {
    const { code } = await issue()
    for (let tried = 0; tried < triesPerCode; tried += 1) await type(another(code))
    expect(await type(code)).toBeNull()
  })

  it('is alive after four', async () => {
    const { code } = await issue()
    for (let tried = 1; tried < triesPerCode; tried += 1) await type(another(code))
    expect(await type(code)).toEqual(proof())
  })

  it('counts wrong tries that come at once', async () => {
    const { code } = await issue()
    await Promise.all(Array.from({ length: 40 }, () => type(another(code))))
    const { wrongTries } = await db().oneTimeCode.findFirstOrThrow()
    expect(wrongTries).toBe(triesPerCode)
  })

  it('is good only in the browser that asked, for what it asked', async () => {
    const { code } = await issue()
    expect(await type(code, { boundTo: 'another browser' })).toBeNull()
    expect(await type(code, { purpose: 'confirm' })).toBeNull()
    expect(await type(code)).toEqual(proof())
  })

  it('gives way to a newer one', async () => {
    const first = await issue()
    const second = await issue()
    expect(await follow(first.token)).toBeNull()
    if (first.code !== second.code) expect(await type(first.code)).toBeNull()
    expect(await type(second.code)).toEqual(proof())
  })

  it('opens nothing where nobody has the address', async () => {
    const { code, token } = await issue({ userId: null })
    expect(await type(code)).toBeNull()
    expect(await findLink('signIn', token)).toBeNull()
    expect(await follow(token)).toBeNull()
  })

  it('is too old after its time, and the link after its own', async () => {
    const { code, token } = await issue()
    const past = new Date(Date.now() - 1)
    await db().oneTimeCode.updateMany({ data: { codeExpiresAt: past } })
    expect(await type(code)).toBeNull()
    await db().oneTimeCode.updateMany({ data: { linkExpiresAt: past } })
    expect(await findLink('signIn', token)).toBeNull()
    expect(await follow(token)).toBeNull()
  })
})

describe('a link', () => {
  it('is looked at any number of times and followed once, and takes its code with it', async () => {
    const { code, token } = await issue()
    for (let opened = 0; opened < 5; opened += 1) {
      expect(await findLink('signIn', token)).toEqual(proof())
    }
    const answers = await Promise.all(Array.from({ length: 20 }, () => follow(token)))
    expect(succeeded(answers)).toBe(1)
    expect(await findLink('signIn', token)).toBeNull()
    expect(await type(code)).toBeNull()
  })

  it('is good for nothing else than it was made for', async () => {
    const { token } = await issue()
    const wrong = db().$transaction((transaction) =>
      redeemLink(transaction, 'resetPassword', token),
    )
    expect(await wrong).toBeNull()
    expect(await findLink('resetPassword', token)).toBeNull()
  })

  it.each(['', 'nonsense', '\u0000', "' OR true --", 'x'.repeat(10_000)])(
    'is not %j',
    async (forged) => {
      await issue()
      expect(await findLink('signIn', forged)).toBeNull()
      expect(await follow(forged)).toBeNull()
    },
  )
})

it('keeps neither code, token nor browser in clear', async () => {
  const { code, token } = await issue()
  const {
    createdAt: _created,
    codeExpiresAt: _code,
    linkExpiresAt: _link,
    ...row
  } = await db().oneTimeCode.findFirstOrThrow()
  const stored = JSON.stringify({ ...row, id: '', userId: '' })
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  expect(stored).not.toContain(token)
  expect(stored).not.toContain(`"${code}"`)
  expect(stored).not.toContain(boundTo)
})

it('lets nobody in later than ten minutes', () => {
  const lifetimes = Object.values(codeLifetimes)
  expect(lifetimes.every(({ code }) => code <= 600)).toBe(true)
  for (const purpose of ['signIn', 'resetPassword', 'confirm'] as const) {
    expect(codeLifetimes[purpose].link).toBeLessThanOrEqual(600)
  }
})
