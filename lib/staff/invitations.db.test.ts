import { verify } from '@node-rs/argon2'
import { beforeEach, describe, expect, it } from 'vitest'
import { keepLegalDocuments } from '@/lib/consent/keep-documents'
import { mailsTo, newestMailTo } from '@/lib/mail/sample-outbox'
import { db } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { inviteStaff } from './invite-staff'
import { acceptWithAccount, acceptWithPassword } from './joining/accept-invitation'
import { findInvitation, listOpenInvitations } from './queries'
import { revokeInvitation } from './revoke-invitation'
import { makeStaff } from './sample-staff'

databaseSuite()

const email = 'bea@example.com'
const password = 'three plain words'

beforeEach(async () => {
  await db().user.deleteMany()
  await db().staffInvitation.deleteMany()
  await db().outboxMail.deleteMany()
  await keepLegalDocuments()
})

async function invite(role: 'writer' | 'editor' | 'admin' = 'editor') {
  const admin = await makeStaff('admin')
  const { path } = await inviteStaff(admin, { email, role })
  return { admin, path, token: path.split('token=')[1] ?? '' }
}

const makeAccount = async (data: object = {}) =>
  (await db().user.create({ data: { email, emailVerifiedAt: new Date(), ...data } })).id

const expectRefusal = (attempt: Promise<unknown>) =>
  expect(attempt).rejects.toBeInstanceOf(InvalidInputError)

describe('an invitation', () => {
  it('is mailed, and the database keeps no token that opens it', async () => {
    const { path, token } = await invite()
    expect(await newestMailTo(email)).toMatchObject({ template: 'staff-invitation', path, token })
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(await findInvitation(token)).toEqual({ email, role: 'editor' })
    expect(JSON.stringify(await db().staffInvitation.findMany())).not.toContain(token)
    expect(JSON.stringify(await db().auditEntry.findMany())).not.toMatch(/bea@|token/)
  })

  it('is mailed alike, whether the address has an account or not', async () => {
    await makeAccount()
    await invite()
    const [known] = await mailsTo(email)
    await db().user.deleteMany()
    await invite()
    expect((await mailsTo(email))[0]).toMatchObject({
      template: known?.template,
      userId: known?.userId,
    })
  })

  it('sent again ends the one before', async () => {
    const { admin, token } = await invite()
    const { path } = await inviteStaff(admin, { email, role: 'writer' })
    expect(await findInvitation(token)).toBeNull()
    await expectRefusal(acceptWithPassword(token, password))
    expect(await findInvitation(path.split('token=')[1] ?? '')).toMatchObject({ role: 'writer' })
    expect(await listOpenInvitations()).toHaveLength(1)
  })

  it('is not for somebody who is staff already', async () => {
    await makeAccount({ role: 'writer' })
    await expectRefusal(invite('admin'))
  })

  it('taken back or too old is good for nothing', async () => {
    const { admin, token } = await invite()
    const [open] = await listOpenInvitations()
    await revokeInvitation(admin, open?.id ?? '')
    await expectRefusal(acceptWithPassword(token, password))
    const { token: second } = await invite()
    await db().staffInvitation.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } })
    expect(await findInvitation(second)).toBeNull()
    await expectRefusal(acceptWithPassword(second, password))
    expect(await db().user.count({ where: { email } })).toBe(0)
  })
})

describe('accepting with a new password', () => {
  it('makes a verified member of staff who agreed to the documents', async () => {
    const { token } = await invite('writer')
    const { userId } = await acceptWithPassword(token, password)
    const made = await db().user.findUniqueOrThrow({ where: { id: userId } })
    expect(made).toMatchObject({ email, role: 'writer', emailVerifiedAt: expect.any(Date) })
    expect(await verify(made.passwordHash ?? '', password)).toBe(true)
    expect(await db().consent.count({ where: { userId, form: 'invitation' } })).toBe(4)
    expect(await db().auditEntry.findFirst({ where: { actor: userId } })).toMatchObject({
      action: 'staff.joined',
      role: 'writer',
    })
  })

  it('happens once, however often the form is sent', async () => {
    const { token } = await invite()
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, () => acceptWithPassword(token, password)),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db().user.count({ where: { email } })).toBe(1)
  })

  it('takes no account over: neither a verified one nor one that a stranger made', async () => {
    const stranger = await makeAccount({ emailVerifiedAt: null, passwordHash: 'a stranger’s' })
    const owner = await makeAccount({ passwordHash: 'the owner’s' })
    const { token } = await invite('admin')
    await expectRefusal(acceptWithPassword(token, password))
    expect(await findInvitation(token)).not.toBeNull()
    expect(await db().user.findUnique({ where: { id: owner } })).toMatchObject({
      passwordHash: 'the owner’s',
      role: 'reader',
    })
    await db().user.delete({ where: { id: owner } })
    const { userId } = await acceptWithPassword(token, password)
    expect(userId).not.toBe(stranger)
    expect(await db().user.findUnique({ where: { id: stranger } })).toMatchObject({
      role: 'reader',
      emailVerifiedAt: null,
    })
  })
})

describe('accepting with an account', () => {
  it('makes its reader a member of staff, whose deletion is off', async () => {
    const userId = await makeAccount({ deletionRequestedAt: new Date() })
    const { token } = await invite('editor')
    await acceptWithAccount(token, userId)
    expect(await db().user.findUnique({ where: { id: userId } })).toMatchObject({
      role: 'editor',
      deletionRequestedAt: null,
    })
    await expectRefusal(acceptWithAccount(token, userId))
  })

  it.each<[string, object]>([
    ['has another address', { email: 'other@example.com' }],
    ['never verified the address', { emailVerifiedAt: null }],
    ['is disabled', { disabledAt: new Date() }],
  ])('is not for an account that %s', async (_what, data) => {
    const userId = await makeAccount(data)
    const { token } = await invite()
    await expectRefusal(acceptWithAccount(token, userId))
    expect(await db().user.findUnique({ where: { id: userId } })).toMatchObject({ role: 'reader' })
    expect(await findInvitation(token)).not.toBeNull()
  })
})
