import { verify } from '@node-rs/argon2'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepLegalDocuments } from '@/lib/consent/keep-documents'
import { db } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { hashPassword } from './password'
import { registerReader } from './register-reader'
import { candidatesPerAddress, verifyCredentials } from './sign-in'

vi.mock('@node-rs/argon2', { spy: true })

databaseSuite()

const email = 'ada@example.com'
const hashes = { right: '', other: '' }

beforeAll(async () => {
  await keepLegalDocuments()
  hashes.right = await hashPassword('the right one')
  hashes.other = await hashPassword('another one')
})

beforeEach(async () => {
  await db().user.deleteMany()
  vi.mocked(verify).mockClear()
})

interface Account {
  password: keyof typeof hashes
  /** Days since registration. */
  age: number
  verified?: boolean
  disabled?: boolean
}

async function makeAccount({ password, age, verified, disabled }: Account): Promise<string> {
  const then = new Date(Date.now() - age * 86_400_000)
  const { id } = await db().user.create({
    data: {
      email,
      passwordHash: hashes[password],
      createdAt: then,
      emailVerifiedAt: verified ? then : null,
      disabledAt: disabled ? new Date() : null,
    },
  })
  return id
}

const right: Account = { password: 'right', age: 9 }
const other: Account = { password: 'other', age: 1 }

describe('verifyCredentials', () => {
  it.each<[sentence: string, accounts: Account[], found: number]>([
    ['finds a reader', [right], 0],
    [
      'prefers the verified to a newer one',
      [
        { ...right, age: 0 },
        { ...right, verified: true },
      ],
      1,
    ],
    ['prefers the newest of the unverified', [right, { ...right, age: 5 }], 1],
    ['passes over those with other passwords', [other, { ...other, age: 2 }, right], 2],
    [
      'tries the verified though three newer ones were made',
      [{ ...right, verified: true }, other, other, other],
      0,
    ],
    ['does not let a disabled one stand in the way', [{ ...right, disabled: true }, right], 1],
  ])('%s', async (_sentence, accounts, found) => {
    const ids: string[] = []
    for (const account of accounts) ids.push(await makeAccount(account))
    expect(await verifyCredentials(email, 'the right one')).toEqual({
      userId: ids[found],
      isVerified: accounts[found]?.verified ?? false,
    })
  })

  it.each<[sentence: string, accounts: Account[]]>([
    ['an unknown address', []],
    ['a wrong password', [other]],
    ['a wrong password for a verified reader', [{ ...other, verified: true }]],
    ['a disabled reader', [{ ...right, disabled: true }]],
    ['an unverified reader with three newer namesakes', [right, other, other, other]],
  ])('refuses %s in the same words, after the same work', async (_sentence, accounts) => {
    for (const account of accounts) await makeAccount(account)
    const refusal = verifyCredentials(email, 'the right one')

    await expect(refusal).rejects.toEqual(
      new InvalidInputError({ password: 'That e-mail address and password do not go together.' }),
    )
    expect(verify).toHaveBeenCalledTimes(candidatesPerAddress)
  })

  it('works no less for a password that is found at once', async () => {
    await makeAccount(right)
    await verifyCredentials(email, 'the right one')
    expect(verify).toHaveBeenCalledTimes(candidatesPerAddress)
  })
})

describe('registerReader', () => {
  it.each([
    ['known', [other]],
    ['unknown', []],
  ])('checks as many passwords for an %s address', async (_name, accounts) => {
    for (const account of accounts) await makeAccount(account)
    await registerReader({ email, password: 'a new password', form: 'article-gate' })
    expect(verify).toHaveBeenCalledTimes(candidatesPerAddress)
  })
})
