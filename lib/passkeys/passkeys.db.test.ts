import { beforeEach, expect, it } from 'vitest'
import { createSession, findSession } from '@/lib/accounts/sessions'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { needsSecondStep } from '@/lib/second-factor/queries'
import { askForPasskey, askToRegister, userHandle } from './ask'
import { registerPasskey } from './register-passkey'
import { relyingParty } from './relying-party'
import { removePasskey } from './remove-passkey'
import { sampleAuthenticator } from './sample-authenticator'
import { verifyPasskey } from './verify-passkey'

databaseSuite()

let ada: string
let device: ReturnType<typeof sampleAuthenticator>

beforeEach(async () => {
  await db().user.deleteMany()
  ada = (await db().user.create({ data: { email: 'ada@example.com' } })).id
  device = sampleAuthenticator()
})

const site = () => ({ origin: relyingParty().origin, rpId: relyingParty().id })
const challengeOf = (options: string): string => JSON.parse(options).challenge

async function register(touch: Partial<Parameters<typeof device.make>[0]> = {}, userId = ada) {
  const challenge = challengeOf(await askToRegister(userId))
  const response = device.make({ ...site(), challenge, ...touch })
  return registerPasskey({ userId, name: 'A key', response })
}

async function show(touch: Partial<Parameters<typeof device.show>[0]> = {}) {
  const challenge = challengeOf(await askForPasskey('sign-in'))
  return device.show({ ...site(), challenge, ...touch })
}

it('signs its owner in, who is told apart by the passkey alone', async () => {
  await register()
  const handle = Buffer.from(userHandle(ada)).toString('base64url')
  expect(await verifyPasskey(await show({ userHandle: handle }), 'sign-in')).toEqual({
    userId: ada,
  })
  expect((await db().passkey.findFirstOrThrow()).lastUsedAt).not.toBeNull()
})

it('is taken once for each challenge, also of many at the same time', async () => {
  await register()
  const shown = await show()
  const answers = await Promise.allSettled(
    Array.from({ length: 6 }, () => verifyPasskey(shown, 'sign-in')),
  )
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

it('is not made twice with one challenge', async () => {
  const challenge = challengeOf(await askToRegister(ada))
  const make = () => {
    const response = sampleAuthenticator().make({ ...site(), challenge })
    return registerPasskey({ userId: ada, name: 'A key', response })
  }
  await make()
  await expect(make()).rejects.toThrow('was not made')
})

it.each<[sentence: string, touch: () => Partial<Parameters<typeof device.show>[0]>]>([
  ['without PIN, finger or face', () => ({ verified: false })],
  ['of another site', () => ({ origin: 'https://evil.example' })],
  ['made for another site', () => ({ rpId: 'evil.example' })],
  [
    'for a challenge that is not ours',
    () => ({ challenge: Buffer.alloc(54).toString('base64url') }),
  ],
  ['that says it is somebody else’s', () => ({ userHandle: 'AAAA' })],
])('refuses to sign in by one %s', async (_sentence, touch) => {
  await register()
  await expect(verifyPasskey(await show(touch()), 'sign-in')).rejects.toThrow('not known here')
})

it('refuses to keep one without PIN, finger or face, or of another site', async () => {
  await expect(register({ verified: false })).rejects.toThrow('was not made')
  await expect(register({ origin: 'https://evil.example' })).rejects.toThrow('was not made')
  expect(await db().passkey.count()).toBe(0)
})

it('is good for the ceremony it was asked for, and for no other', async () => {
  await register()
  await expect(verifyPasskey(await show(), `confirm ${ada}`)).rejects.toThrow('not known here')
  const tom = await db().user.create({ data: { email: 'tom@example.com' } })
  const challenge = challengeOf(await askForPasskey(`second-step ${tom.id}`))
  const shown = device.show({ ...site(), challenge })
  await expect(verifyPasskey(shown, `second-step ${ada}`)).rejects.toThrow('not known here')
})

it('cannot be registered for somebody with a challenge of somebody else', async () => {
  const tom = await db().user.create({ data: { email: 'tom@example.com' } })
  const challenge = challengeOf(await askToRegister(tom.id))
  await expect(register({ challenge })).rejects.toThrow('was not made')
})

it('is refused when its count goes back: somebody copied it', async () => {
  await register()
  await verifyPasskey(await show({ counter: 7 }), 'sign-in')
  await expect(verifyPasskey(await show({ counter: 7 }), 'sign-in')).rejects.toThrow()
  expect(await verifyPasskey(await show({ counter: 8 }), 'sign-in')).toEqual({ userId: ada })
})

it('opens nothing once its owner is disabled, or it was removed', async () => {
  await register()
  await db().user.update({ where: { id: ada }, data: { disabledAt: new Date() } })
  await expect(verifyPasskey(await show(), 'sign-in')).rejects.toThrow('not known here')
  await db().user.update({ where: { id: ada }, data: { disabledAt: null } })
  const { id } = await db().passkey.findFirstOrThrow()
  const tom = await db().user.create({ data: { email: 'tom@example.com' } })
  await expect(removePasskey(tom.id, id)).rejects.toThrow()
  await removePasskey(ada, id)
  await expect(verifyPasskey(await show(), 'sign-in')).rejects.toThrow('not known here')
})

it('is a way in for readers, and no demand', async () => {
  const { token } = await createSession(ada)
  expect(await register()).toEqual([])
  expect(await needsSecondStep(ada)).toBe(false)
  expect(await findSession(token)).not.toBeNull()
})

it('is a second factor for staff, with recovery codes, and ends what a password opened', async () => {
  await db().user.update({ where: { id: ada }, data: { role: 'editor' } })
  const { token } = await createSession(ada)
  expect(await register()).toHaveLength(10)
  expect(await needsSecondStep(ada)).toBe(true)
  expect(await findSession(token)).toBeNull()
  const { token: opened } = await createSession(ada, { secondFactorAt: new Date() })
  await removePasskey(ada, (await db().passkey.findFirstOrThrow()).id)
  expect((await findSession(opened))?.secondFactorAt).toBeNull()
  expect(await db().recoveryCode.count()).toBe(0)
})
