import { beforeEach, describe, expect, it } from 'vitest'
import { createSession, findSession } from '@/lib/accounts/sessions'
import type { Actor, Staff } from '@/lib/accounts/types'
import { newestMailTo } from '@/lib/mail/sample-outbox'
import { db } from '@/lib/platform/db'
import { ForbiddenError, InvalidInputError, NotFoundError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { beginArticle } from '@/lib/publishing/drafts/begin-article'
import { makePreviewLink } from '@/lib/publishing/previews/make-preview-link'
import { readPreview } from '@/lib/publishing/previews/read-preview'
import { findFactors } from '@/lib/second-factor/queries'
import { sampleFactors } from '@/lib/second-factor/sample-factors'
import { changeRole } from './change-role'
import { disableMember, enableMember } from './disable-member'
import { inviteStaff } from './invite-staff'
import { removeMember } from './remove-member'
import { resetFactors } from './reset-factors'
import { revokeInvitation } from './revoke-invitation'
import { makeStaff } from './sample-staff'

databaseSuite()
beforeEach(async () => {
  await db().user.deleteMany()
  await db().staffInvitation.deleteMany()
})

const account = (id: string) => db().user.findUniqueOrThrow({ where: { id } })

const deedsOf = async ({ userId }: Staff) =>
  (await db().auditEntry.findMany({ where: { actor: userId }, orderBy: { id: 'asc' } })).map(
    ({ action, subjectId, details }) => ({ action, subjectId, details }),
  )

/** The token of a preview link that somebody made, good for a week at most. */
async function previewBy(actor: Actor): Promise<string> {
  const { id } = await beginArticle(actor, { headline: 'Harbour bridge', section: 'world' })
  const { token, expiresAt } = await makePreviewLink(actor, id)
  expect(expiresAt.getTime()).toBeLessThan(Date.now() + 7 * 86_400_000 + 60_000)
  return token
}

interface Scene {
  member: Staff
  invitation: string
}

const commands: Record<string, (actor: Actor, scene: Scene) => Promise<unknown>> = {
  inviteStaff: (actor) => inviteStaff(actor, { email: 'new@example.com', role: 'writer' }),
  revokeInvitation: (actor, { invitation }) => revokeInvitation(actor, invitation),
  changeRole: (actor, { member }) => changeRole(actor, member.userId, 'editor'),
  disableMember: (actor, { member }) => disableMember(actor, member.userId),
  enableMember: (actor, { member }) => enableMember(actor, member.userId),
  removeMember: (actor, { member }) => removeMember(actor, member.userId),
  resetFactors: (actor, { member }) => resetFactors(actor, member.userId),
}

const actors: Record<string, () => Promise<Actor>> = {
  admin: () => makeStaff('admin'),
  'a disabled admin': () => makeStaff('admin', { isDisabled: true }),
  'an admin who was demoted meanwhile': async () => ({
    ...(await makeStaff('editor')),
    role: 'admin',
  }),
  editor: () => makeStaff('editor'),
  writer: () => makeStaff('writer'),
  'a reader in disguise': async () => {
    const { id: userId } = await db().user.create({ data: { email: 'reader@example.com' } })
    return { kind: 'staff', userId, role: 'reader' } as unknown as Actor
  },
  'the command line': async () => ({ kind: 'system', name: 'cli' }),
}

const may = (command: string, actor: string) =>
  actor === 'admin' || (actor === 'the command line' && command === 'inviteStaff')

const matrix = Object.keys(commands).flatMap((command) =>
  Object.keys(actors).map((actor) => ({ command, actor, may: may(command, actor) })),
)

it.each(matrix)('$command by $actor: $may', async ({ command, actor, may }) => {
  const member = await makeStaff('writer')
  const { id: invitation } = await db().staffInvitation.create({
    data: {
      email: 'invited@example.com',
      role: 'writer',
      tokenHash: 'hash',
      invitedBy: 'cli',
      expiresAt: new Date(Date.now() + 60_000),
    },
  })
  const before = await db().auditEntry.count()
  const attempt = commands[command]?.((await actors[actor]?.()) as Actor, { member, invitation })
  if (may) await attempt
  else {
    await expect(attempt).rejects.toThrow(ForbiddenError)
    expect(await db().auditEntry.count()).toBe(before)
    expect(await account(member.userId)).toMatchObject({ role: 'writer', disabledAt: null })
  }
})

describe('an administrator', () => {
  const own: [string, (admin: Staff) => Promise<unknown>][] = [
    ['demote', (admin) => changeRole(admin, admin.userId, 'writer')],
    ['disable', (admin) => disableMember(admin, admin.userId)],
    ['remove', (admin) => removeMember(admin, admin.userId)],
    ['reset the factors of', (admin) => resetFactors(admin, admin.userId)],
  ]

  it.each(own)('does not %s themselves', async (_deed, act) => {
    const admin = await makeStaff('admin')
    await expect(act(admin)).rejects.toThrow(InvalidInputError)
    expect(await account(admin.userId)).toMatchObject({ role: 'admin', disabledAt: null })
  })

  it('finds no readers, and nobody who is not there', async () => {
    const admin = await makeStaff('admin')
    const reader = await db().user.create({ data: { email: 'reader@example.com' } })
    for (const id of [reader.id, admin.userId.replace(/^./, 'f')]) {
      await expect(disableMember(admin, id)).rejects.toThrow(NotFoundError)
      await expect(changeRole(admin, id, 'admin')).rejects.toThrow(NotFoundError)
    }
    expect(await account(reader.id)).toMatchObject({ role: 'reader', disabledAt: null })
  })

  it.each(['demote', 'disable', 'remove'])(
    'is always left: two who %s each other at once',
    async (deed) => {
      const one = await makeStaff('admin')
      const two = await makeStaff('admin')
      const act = (by: Staff, whom: Staff) => {
        if (deed === 'demote') return changeRole(by, whom.userId, 'writer')
        return deed === 'disable' ? disableMember(by, whom.userId) : removeMember(by, whom.userId)
      }
      const outcomes = await Promise.allSettled([act(one, two), act(two, one)])
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(await db().user.count({ where: { role: 'admin', disabledAt: null } })).toBe(1)
    },
  )
})

describe('a member of staff', () => {
  it('who is disabled is out at the next request, and what they began ends', async () => {
    const [admin, member] = [await makeStaff('admin'), await makeStaff('admin')]
    const { token } = await createSession(member.userId)
    await inviteStaff(member, { email: 'new@example.com', role: 'admin' })
    const preview = await previewBy(member)
    const others = await previewBy(admin)
    await disableMember(admin, member.userId)
    expect(await readPreview(preview, 'anonymous')).toBeNull()
    expect(await readPreview(others, 'anonymous')).not.toBeNull()
    expect(await findSession(token)).toBeNull()
    expect(await findFactors(member.userId)).toMatchObject({ isStaff: false })
    expect(await db().staffInvitation.count({ where: { revokedAt: null } })).toBe(0)
    await enableMember(admin, member.userId)
    expect(await findSession(token)).toBeNull()
    expect((await deedsOf(admin)).slice(-4)).toMatchObject([
      { action: 'staff.invitation-revoked' },
      { action: 'preview.revoked' },
      { action: 'staff.disabled', subjectId: member.userId },
      { action: 'staff.enabled', subjectId: member.userId },
    ])
  })

  it('who is removed is a reader without a session', async () => {
    const [admin, member] = [await makeStaff('admin'), await makeStaff('editor')]
    const { token } = await createSession(member.userId, { secondFactorAt: new Date() })
    const preview = await previewBy(member)
    await removeMember(admin, member.userId)
    expect(await readPreview(preview, 'anonymous')).toBeNull()
    expect(await account(member.userId)).toMatchObject({ role: 'reader' })
    expect(await findSession(token)).toBeNull()
    await expect(removeMember(admin, member.userId)).rejects.toThrow(NotFoundError)
  })

  it('has another role at once, and the log says which it was', async () => {
    const [admin, member] = [await makeStaff('admin'), await makeStaff('writer')]
    const { token } = await createSession(member.userId)
    await changeRole(admin, member.userId, 'editor')
    await changeRole(admin, member.userId, 'editor')
    expect((await findSession(token))?.user.role).toBe('editor')
    expect(await deedsOf(admin)).toMatchObject([
      { action: 'staff.role-changed', details: { was: 'writer', is: 'editor' } },
    ])
  })

  it('who becomes a writer opens no text by the links that an editor made', async () => {
    const [admin, member] = [await makeStaff('admin'), await makeStaff('editor')]
    const preview = await previewBy(member)
    await changeRole(admin, member.userId, 'admin')
    expect(await readPreview(preview, 'anonymous')).not.toBeNull()
    await changeRole(admin, member.userId, 'writer')
    expect(await readPreview(preview, 'anonymous')).toBeNull()
  })

  it('whose factors are reset comes back by password, and is told', async () => {
    const [admin, member] = [await makeStaff('admin'), await makeStaff('editor')]
    const { email } = await account(member.userId)
    await sampleFactors(member.userId, email)
    await resetFactors(admin, member.userId)
    expect(await findFactors(member.userId)).toEqual({ isStaff: true, hasApp: false, passkeys: 0 })
    expect((await newestMailTo(email)).template).toBe('sign-in-changed')
  })
})
