import { describe, expect, it } from 'vitest'
import { decideStaffDoor, isRecent, type StaffDoor } from './policy'
import type { Staff, StaffRole, Visitor } from './types'

const anonymous: Visitor = { kind: 'anonymous' }
const reader: Visitor = { kind: 'reader', userId: 'r', isVerified: true }
const writer: Staff = { kind: 'staff', userId: 's', role: 'writer' }
const editor: Staff = { ...writer, role: 'editor' }
const admin: Staff = { ...writer, role: 'admin' }
const all: StaffRole[] = ['writer', 'editor', 'admin']

const shown = new Date('2026-11-24T12:00:00Z')
const both = { app: true, secondFactorAt: shown }
const elsewhere = (path: '/sign-in' | '/account/second-factor' | '/confirm'): StaffDoor => ({
  kind: 'elsewhere',
  path,
})

describe('the newsroom', () => {
  it.each<[string, Visitor, StaffRole[], { app: boolean; secondFactorAt: Date | null }, StaffDoor]>(
    [
      ['asks whoever is anonymous to sign in', anonymous, all, both, elsewhere('/sign-in')],
      ['is nothing to a reader', reader, all, both, { kind: 'not-found' }],
      [
        'is open to a role that is named',
        editor,
        ['editor'],
        both,
        { kind: 'open', staff: editor },
      ],
      ['is closed to a role that is not', writer, ['editor'], both, { kind: 'forbidden' }],
      ['is not opened by a higher role alone', admin, ['editor'], both, { kind: 'forbidden' }],
      [
        'asks for the factor that a session did not show',
        editor,
        all,
        { app: true, secondFactorAt: null },
        elsewhere('/confirm'),
      ],
      [
        'has staff set up a factor first',
        editor,
        all,
        { app: false, secondFactorAt: null },
        elsewhere('/account/second-factor'),
      ],
      [
        'does not trust a session once the last factor is removed',
        editor,
        all,
        { app: false, secondFactorAt: shown },
        elsewhere('/account/second-factor'),
      ],
    ],
  )('%s', (_sentence, visitor, roles, { app, secondFactorAt }, door) => {
    const factors = { isStaff: visitor.kind === 'staff', hasApp: app, passkeys: 0 }
    expect(decideStaffDoor({ visitor, roles, factors, secondFactorAt })).toEqual(door)
  })
})

it('a proof is recent for ten minutes', () => {
  const now = new Date('2026-11-24T12:00:00Z')
  expect(isRecent(new Date('2026-11-24T11:50:01Z'), now)).toBe(true)
  expect(isRecent(new Date('2026-11-24T11:50:00Z'), now)).toBe(false)
})
