import { Secret, TOTP } from 'otpauth'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createSession, findSession } from '@/lib/accounts/sessions'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { needsSecondStep } from './queries'
import { redeemAppCode, redeemRecoveryCode } from './redeem-codes'
import { removeAllFactors } from './remove-all-factors'
import { removeApp } from './remove-app'
import { renewRecoveryCodes } from './renew-recovery-codes'
import { beginAppSetUp, confirmAppSetUp, findAppSetUp } from './set-up-app'

databaseSuite()

const cli = { kind: 'system', name: 'cli' } as const

let userId: string

const stepMs = 30_000

beforeEach(async () => {
  // No step ends between a code and its use.
  const now = (Math.floor(Date.now() / stepMs) + 0.5) * stepMs
  vi.useFakeTimers({ toFake: ['Date'], now })
  await db().user.deleteMany()
  const ada = { email: 'ada@example.com', emailVerifiedAt: new Date() }
  userId = (await db().user.create({ data: ada })).id
})

afterEach(() => vi.useRealTimers())

const codeOf = (secret: string, steps = 0) =>
  TOTP.generate({
    secret: Secret.fromBase32(secret),
    timestamp: Date.now() + steps * stepMs,
  })

async function begin(): Promise<string> {
  await beginAppSetUp(userId)
  return (await findAppSetUp(userId))?.secret ?? ''
}

/** An app that is set up, half a minute ago. */
async function setUp() {
  const secret = await begin()
  const codes = await confirmAppSetUp(userId, codeOf(secret, -1))
  return { secret, codes }
}

it('keeps neither the secret nor a recovery code in clear', async () => {
  const { secret, codes } = await setUp()
  const rows = await db().$queryRaw<unknown[]>`
    SELECT encode(secret, 'escape') AS kept FROM "AuthenticatorApp"
    UNION ALL SELECT "codeHash" FROM "RecoveryCode"`
  const kept = JSON.stringify(rows)
  for (const known of [secret, ...codes, ...codes.map((code) => code.replaceAll('-', ''))]) {
    expect(kept).not.toContain(known)
  }
})

it('counts for nothing until a code was right', async () => {
  const secret = await begin()
  expect(await redeemAppCode(userId, codeOf(secret))).toBe(false)
  await expect(confirmAppSetUp(userId, codeOf(secret, 20))).rejects.toThrow('the clock')
  expect(await needsSecondStep(userId)).toBe(false)
  await confirmAppSetUp(userId, codeOf(secret))
  expect(await needsSecondStep(userId)).toBe(true)
})

it('does not begin anew what is set up', async () => {
  const { secret } = await setUp()
  await beginAppSetUp(userId)
  expect(await findAppSetUp(userId)).toBeNull()
  expect(await redeemAppCode(userId, codeOf(secret))).toBe(true)
})

it('ends every session that was opened by a password alone', async () => {
  const { token } = await createSession(userId)
  await setUp()
  expect(await findSession(token)).toBeNull()
})

it('takes a code once, also of many who send it at the same time', async () => {
  const { secret } = await setUp()
  const code = codeOf(secret)
  const answers = await Promise.all(Array.from({ length: 8 }, () => redeemAppCode(userId, code)))
  expect(answers.filter(Boolean)).toHaveLength(1)
  expect(await redeemAppCode(userId, code)).toBe(false)
})

it('takes no older code after a newer one, nor the code of the set-up again', async () => {
  const { secret } = await setUp()
  expect(await redeemAppCode(userId, codeOf(secret, -1))).toBe(false)
  expect(await redeemAppCode(userId, codeOf(secret, 1))).toBe(true)
  expect(await redeemAppCode(userId, codeOf(secret))).toBe(false)
})

it('takes no code of somebody else', async () => {
  const { secret, codes } = await setUp()
  const tom = await db().user.create({ data: { email: 'tom@example.com' } })
  expect(await redeemAppCode(tom.id, codeOf(secret))).toBe(false)
  expect(await redeemRecoveryCode(tom.id, bare(codes[0]))).toBe(false)
})

const bare = (code = '') => code.replaceAll('-', '')

it('gives ten recovery codes, each good once', async () => {
  const { codes } = await setUp()
  expect(new Set(codes)).toHaveProperty('size', 10)
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => redeemRecoveryCode(userId, bare(codes[3]))),
  )
  expect(answers.filter(Boolean)).toHaveLength(1)
  expect(await redeemRecoveryCode(userId, bare(codes[4]))).toBe(true)
})

it('renews recovery codes: the old ones are good for nothing', async () => {
  const { codes } = await setUp()
  const renewed = await db().$transaction((transaction) => renewRecoveryCodes(transaction, userId))
  expect(await redeemRecoveryCode(userId, bare(codes[0]))).toBe(false)
  expect(await redeemRecoveryCode(userId, bare(renewed[0]))).toBe(true)
})

it('removes the app, its recovery codes, and what sessions opened by it', async () => {
  const { secret, codes } = await setUp()
  const { token } = await createSession(userId, { secondFactorAt: new Date() })
  await removeApp(userId)
  expect(await needsSecondStep(userId)).toBe(false)
  expect(await redeemAppCode(userId, codeOf(secret))).toBe(false)
  expect(await redeemRecoveryCode(userId, bare(codes[0]))).toBe(false)
  expect((await findSession(token))?.secondFactorAt).toBeNull()
})

it('lets somebody who lost everything begin anew', async () => {
  const { codes } = await setUp()
  const { token } = await createSession(userId, { secondFactorAt: new Date() })
  await removeAllFactors(cli, 'ada@example.com')
  expect(await needsSecondStep(userId)).toBe(false)
  expect(await redeemRecoveryCode(userId, bare(codes[0]))).toBe(false)
  expect(await findSession(token)).toBeNull()
  await expect(removeAllFactors(cli, 'nobody@example.com')).rejects.toThrow('nobody@example.com')
})

it('tells the owner of a verified address, and nobody else', async () => {
  await setUp()
  await removeApp(userId)
  const mails = await db().outboxMail.findMany({ select: { template: true, recipient: true } })
  expect(mails).toEqual(
    Array(2).fill({ template: 'sign-in-changed', recipient: 'ada@example.com' }),
  )
  await db().outboxMail.deleteMany()
  await db().user.update({ where: { id: userId }, data: { emailVerifiedAt: null } })
  await setUp()
  expect(await db().outboxMail.count()).toBe(0)
})
