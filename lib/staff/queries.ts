import { hashToken } from '@/lib/accounts/sessions'
import { staffNames } from '@/lib/accounts/staff-names'
import type { StaffRole } from '@/lib/accounts/types'
import { databaseNow, db } from '@/lib/platform/db'
import { demandsSecondStep } from '@/lib/second-factor/policy'
import type { InvitationView, MemberView } from './types'

const memberFields = {
  id: true,
  email: true,
  displayName: true,
  role: true,
  disabledAt: true,
  lastSeenOn: true,
  app: { select: { confirmedAt: true } },
  _count: { select: { passkeys: true } },
} as const

interface MemberRow {
  id: string
  email: string
  displayName: string | null
  role: 'reader' | StaffRole
  disabledAt: Date | null
  lastSeenOn: Date
  app: { confirmedAt: Date | null } | null
  _count: { passkeys: number }
}

/** Everybody of the newsroom: who is active first, then by role and name. */
export async function listMembers(): Promise<MemberView[]> {
  const rows = await db().user.findMany({
    where: { role: { not: 'reader' } },
    orderBy: [
      { disabledAt: { sort: 'desc', nulls: 'first' } },
      { role: 'desc' },
      { displayName: 'asc' },
      { email: 'asc' },
    ],
    select: memberFields,
  })
  return rows.flatMap(toMember)
}

export async function findMember(id: string): Promise<MemberView | null> {
  const row = await db().user.findUnique({ where: { id }, select: memberFields })
  return (row && toMember(row)[0]) ?? null
}

/** Invitations that nobody accepted or took back; the newest first. */
export async function listOpenInvitations(): Promise<InvitationView[]> {
  const now = await databaseNow(db())
  const rows = await db().staffInvitation.findMany({
    where: { acceptedAt: null, revokedAt: null },
    orderBy: { id: 'desc' },
    select: { id: true, email: true, role: true, invitedBy: true, expiresAt: true },
  })
  const names = await staffNames(rows.map(({ invitedBy }) => invitedBy))
  return rows.flatMap(({ role, ...row }) =>
    role === 'reader'
      ? []
      : [
          {
            ...row,
            role,
            invitedBy: names.get(row.invitedBy) ?? row.invitedBy,
            isExpired: row.expiresAt <= now,
          },
        ],
  )
}

/** What the token of a link invites to. Looks only: mail scanners and previews open links too. */
export async function findInvitation(
  token: string,
): Promise<{ email: string; role: StaffRole } | null> {
  const [found] = await db().$queryRaw<{ email: string; role: StaffRole }[]>`
    SELECT email, role FROM "StaffInvitation"
    WHERE "tokenHash" = ${hashToken(token)} AND "acceptedAt" IS NULL AND "revokedAt" IS NULL
      AND "expiresAt" > now()`
  return found ?? null
}

const toMember = ({ displayName, role, app, _count, ...row }: MemberRow): MemberView[] =>
  role === 'reader'
    ? []
    : [
        {
          id: row.id,
          email: row.email,
          name: displayName,
          role,
          disabledAt: row.disabledAt,
          lastSeenOn: row.lastSeenOn,
          hasSecondFactor: demandsSecondStep({
            isStaff: true,
            hasApp: Boolean(app?.confirmedAt),
            passkeys: _count.passkeys,
          }),
        },
      ]
