import type { IncomingMessage } from 'node:http'
import { verify } from '@node-rs/argon2'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepLegalDocuments } from '@/lib/consent/keep-documents'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { InvalidInputError, TooManyRequestsError } from '@/lib/platform/errors'
import { clientAddress, proxyList } from '@/lib/platform/http/client-address'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { admitRegistration } from './admit-registration'
import { markDevice, readDevice } from './known-device'
import { mayMail } from './mail-allowance'
import { hashPassword } from './password'
import { registerReader } from './register-reader'
import { candidatesPerAddress } from './sign-in'
import { signInWithPassword } from './sign-in-with-password'

/** Only how often it is asked matters here. */
vi.mock('@node-rs/argon2', () => ({
  hash: (typed: string) => Promise.resolve(`the hash of ${typed}`),
  verify: vi.fn((kept: string, typed: string) => Promise.resolve(kept === `the hash of ${typed}`)),
}))

databaseSuite()

const password = 'the right one'
const stranger = '203.0.113.7'
let passwordHash: string
let email: string
let userId: string
let made = 0

beforeAll(async () => {
  await keepLegalDocuments()
  passwordHash = await hashPassword(password)
})

beforeEach(async () => {
  made += 1
  email = `ada-${made}@example.com`
  const user = { email, passwordHash, emailVerifiedAt: new Date() }
  userId = (await db().user.create({ data: user })).id
  vi.mocked(verify).mockClear()
})

/** The address that the server judges a request to come from which claims to come from elsewhere. */
const judged = (socketAddress: string, forwardedFor: string) =>
  clientAddress(
    {
      socket: { remoteAddress: socketAddress },
      headers: { 'x-forwarded-for': forwardedFor },
    } as unknown as IncomingMessage,
    proxyList([]),
  )

interface Guess {
  from?: string
  typed?: string
  mark?: string | null
}

const tryToSignIn = ({ from = stranger, typed = 'a guess', mark = null }: Guess) =>
  signInWithPassword({
    email,
    password: typed,
    clientAddress: from,
    device: readDevice(env().NEXTAUTH_SECRET, email, mark),
  }).catch((refusal: unknown) => refusal)

const looks = () => vi.mocked(verify).mock.calls.length / candidatesPerAddress

async function guess(times: number, guessOf: (index: number) => Guess = () => ({})) {
  for (let index = 0; index < times; index += 1) await tryToSignIn(guessOf(index))
}

describe('ten thousand guesses from a thousand forged networks', () => {
  it('look at the password ten times; the owner comes in elsewhere, and here by a known browser', async () => {
    await guess(10_000, (index) => {
      const network = index % 1_000
      const forged = `198.51.${network % 256}.${network >> 8}, 2001:db8:${network.toString(16)}::1`
      return { from: judged(stranger, forged), typed: `guess ${index}` }
    })
    expect(looks()).toBe(10)

    const mark = markDevice(env().NEXTAUTH_SECRET, email)
    const found = { userId, isVerified: true }
    expect(await tryToSignIn({ from: '192.0.2.1', typed: password })).toEqual(found)
    expect(await tryToSignIn({ typed: password, mark })).toEqual(found)
  })
})

describe('a known browser', () => {
  it('has ten tries of its own, which a right password does not use up', async () => {
    const mark = markDevice(env().NEXTAUTH_SECRET, email)
    await guess(20, () => ({ typed: password, mark }))
    expect(looks()).toBe(20)
    await guess(30, () => ({ mark }))
    expect(looks()).toBe(30)
    expect(await tryToSignIn({ typed: password, mark })).toBeInstanceOf(TooManyRequestsError)
  })

  it('is none for another address', async () => {
    const mark = markDevice(env().NEXTAUTH_SECRET, 'stranger@example.com')
    await guess(20, () => ({ mark }))
    expect(looks()).toBe(10)
    expect(await tryToSignIn({ typed: password, mark })).toBeInstanceOf(TooManyRequestsError)
  })
})

it('counts a password tried by registering like one tried by signing in', async () => {
  const tried: unknown[] = []
  for (let index = 0; index < 12; index += 1) {
    const attempt = admitRegistration(new FormData(), email, '198.51.100.9').then(
      () => null,
      (refusal: unknown) => refusal,
    )
    tried.push(await attempt)
  }
  expect(tried.slice(0, 10).every((each) => each instanceof InvalidInputError)).toBe(true)
  expect(tried.slice(10).every((each) => each instanceof TooManyRequestsError)).toBe(true)
  expect(await tryToSignIn({ from: '198.51.100.9' })).toBeInstanceOf(TooManyRequestsError)
})

it('does not make a stranger’s browser known who registers with the address', async () => {
  await registerReader({ email, password: 'a word of mine', form: 'register-page' })
  expect(await tryToSignIn({ typed: 'a word of mine', from: '198.51.100.10' })).toMatchObject({
    isVerified: false,
  })
})

describe('mails that somebody asks for', () => {
  it('are three an hour to an address, from wherever', async () => {
    const asked: boolean[] = []
    for (let index = 0; index < 5; index += 1) asked.push(await mayMail(email, `192.0.2.${index}`))
    expect(asked).toEqual([true, true, true, false, false])
  })

  it('are ten an hour for a network, to whomever', async () => {
    const asked: boolean[] = []
    for (let index = 0; index < 12; index += 1) {
      asked.push(await mayMail(`somebody-${index}@example.com`, '192.0.2.99'))
    }
    expect(asked.filter(Boolean)).toHaveLength(10)
    expect(await mayMail('somebody-99@example.com', '192.0.2.100')).toBe(true)
  })
})
