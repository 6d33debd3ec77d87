import { describe, expect, it } from 'vitest'
import { decideStaffDoor, isRecent, type StaffDoor } from './policy'
import type { StaffRole, Visitor } from './types'

const anonymous: Visitor = { kind: 'anonymous' }
const reader: Visitor = { kind: 'reader', userId: 'r', isVerified: true }
const staff = (role: StaffRole): Visitor => ({ kind: 'staff', userId: 's', role })

describe('the newsroom', () => {
  it.each<[sentence: string, visitor: Visitor, roles: StaffRole[], door: StaffDoor]>([
    ['asks whoever is anonymous to sign in', anonymous, ['writer', 'editor', 'admin'], 'sign-in'],
    ['is nothing to a reader', reader, ['writer', 'editor', 'admin'], 'not-found'],
    ['is open to a role that is named', staff('editor'), ['editor', 'admin'], 'open'],
    ['is closed to a role that is not', staff('writer'), ['editor', 'admin'], 'forbidden'],
    ['is not opened by a higher role alone', staff('admin'), ['editor'], 'forbidden'],
  ])('%s', (_sentence, visitor, roles, door) => {
    expect(decideStaffDoor(visitor, roles)).toBe(door)
  })
})

it('a proof is recent for ten minutes', () => {
  const now = new Date('2026-11-24T12:00:00Z')
  expect(isRecent(new Date('2026-11-24T11:50:01Z'), now)).toBe(true)
  expect(isRecent(new Date('2026-11-24T11:50:00Z'), now)).toBe(false)
})
