import { beforeEach, expect, it } from 'vitest'
import { keepLegalDocuments } from '@/lib/consent/keep-documents'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { joinReader } from './join-reader'
import { googleProfile } from './profile'

databaseSuite()

const profile = { sub: '1001', email: 'ada@example.com', email_verified: true as const }
const join = (change: Partial<typeof profile> = {}, mayRegister = true) =>
  joinReader({ profile: { ...profile, ...change }, mayRegister })

const makeReader = (verified: boolean, data: object = {}) =>
  db().user.create({
    data: {
      email: profile.email,
      emailVerifiedAt: verified ? new Date() : null,
      passwordHash: 'a hash',
      ...data,
    },
  })

beforeEach(async () => {
  await db().user.deleteMany()
  await keepLegalDocuments()
})

it('makes a verified reader without a password, who agreed to the four wordings', async () => {
  const joined = await join()
  expect(joined).toMatchObject({ kind: 'reader', isNew: true })
  const reader = await db().user.findFirstOrThrow({ include: { consents: true, google: true } })
  expect(reader).toMatchObject({ email: profile.email, passwordHash: null, role: 'reader' })
  expect(reader.emailVerifiedAt).not.toBeNull()
  expect(reader.google?.subject).toBe('1001')
  expect(reader.consents.map(({ form }) => form)).toEqual(Array(4).fill('google'))
})

it('makes nobody for those who did not see what they agree to', async () => {
  expect(await join({}, false)).toEqual({ kind: 'unknown' })
  expect(await db().user.count()).toBe(0)
})

it('finds the same reader each time, by Google’s own name for the account', async () => {
  const first = await join()
  expect(await join({}, false)).toMatchObject({ ...first, isNew: false })
  expect(await join({ email: 'ada@elsewhere.example' }, false)).toMatchObject({
    ...first,
    isNew: false,
  })
  expect(await db().user.count()).toBe(1)
})

it('joins the reader who verified the address', async () => {
  const { id } = await makeReader(true)
  expect(await join({}, false)).toEqual({ kind: 'reader', userId: id, isNew: false })
})

it('never joins an account that a stranger made ready with the address', async () => {
  const stranger = await makeReader(false)
  const joined = await join()
  expect(joined).toMatchObject({ kind: 'reader', isNew: true })
  expect(joined).not.toMatchObject({ userId: stranger.id })
  expect(await db().googleAccount.count({ where: { userId: stranger.id } })).toBe(0)
})

it('lets nobody in whose account is disabled', async () => {
  await makeReader(true, { disabledAt: new Date() })
  expect(await join()).toEqual({ kind: 'disabled' })
})

it('lets nobody in by an address that changed hands at Google', async () => {
  await join()
  expect(await join({ sub: '2002' })).toEqual({ kind: 'other' })
  expect(await db().user.count()).toBe(1)
})

it('makes one reader of many answers at the same time', async () => {
  const joined = await Promise.all(Array.from({ length: 6 }, () => join()))
  expect(joined.filter((each) => each.kind === 'reader' && each.isNew)).toHaveLength(1)
  expect(await db().user.count()).toBe(1)
})

it.each([
  { ...profile, email_verified: false },
  { ...profile, email_verified: 'false' },
  { ...profile, email_verified: undefined },
  { ...profile, email: 'a@x.example,b@y.example' },
  { ...profile, sub: '' },
  {},
  null,
])('believes nothing of %j', (claims) => {
  expect(googleProfile.safeParse(claims).success).toBe(false)
})
