import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Visitor } from '@/lib/accounts/types'
import type { Access } from '@/lib/articles/types'
import type { Facts } from './decide'
import { variantAtOnce } from './subject'
import { gateVariant, openVariant, plainVariant } from './variant'

const visitors: Visitor[] = [
  { kind: 'anonymous' },
  { kind: 'reader', userId: 'ada', isVerified: true },
  { kind: 'staff', userId: 'eve', role: 'writer' },
  { kind: 'staff', userId: 'tom', role: 'admin' },
]
const [anybody, reader, staff] = visitors as [Visitor, Visitor, Visitor]
const accesses: Access[] = ['free', 'registered', 'premium']

const variant = (visitor: Visitor, facts: Partial<Facts>) =>
  gateVariant(visitor, {
    access: 'premium',
    visitor: visitor.kind,
    mustVerify: false,
    unlocked: false,
    allowanceLeft: 0,
    ...facts,
  })

afterEach(() => vi.useRealTimers())

describe('a variant', () => {
  it('is shared by nobody with a session and somebody without', () => {
    for (const access of accesses) {
      for (const visitor of visitors.slice(1)) {
        expect(variant(visitor, { access })).not.toBe(variant(anybody, { access }))
        expect(variant(visitor, { access })).toMatch(/^signed-in/)
      }
      expect(variant(anybody, { access })).toMatch(/^anonymous/)
    }
  })

  it('with the whole text is shared by nobody behind the gate', () => {
    const open = [
      variant(reader, { access: 'registered' }),
      variant(reader, { unlocked: true }),
      variant(staff, {}),
    ]
    expect(new Set(open)).toEqual(new Set(['signed-in full']))
    const closed = [
      variant(anybody, {}),
      variant(reader, { allowanceLeft: 3 }),
      variant(reader, {}),
      variant(reader, { access: 'registered', mustVerify: true }),
      variant(reader, { unlocked: true, mustVerify: true }),
    ]
    for (const each of closed) expect(open).not.toContain(each)
  })

  it('names the allowance that the page prints', () => {
    expect(variant(reader, { allowanceLeft: 5 })).toBe('signed-in unlock 5')
    expect(variant(reader, { allowanceLeft: 4 })).toBe('signed-in unlock 4')
  })

  it('names the day that the page prints when the allowance is spent', () => {
    vi.useFakeTimers({ now: new Date('2026-11-30T12:00:00Z') })
    const november = variant(reader, {})
    vi.setSystemTime(new Date('2026-12-01T12:00:00Z'))
    expect(variant(reader, {})).not.toBe(november)
  })

  it('names nobody', () => {
    for (const visitor of visitors.slice(1)) {
      for (const allowanceLeft of [0, 5]) {
        expect(variant(visitor, { allowanceLeft })).not.toMatch(/ada|eve|tom/)
      }
    }
  })
})

describe('variantAtOnce', () => {
  it.each(visitors)('of a page that is no article, for $kind', (visitor) => {
    expect(variantAtOnce(null, visitor)).toBe(openVariant(visitor))
  })

  it.each(visitors)('of a free or registered article, for $kind', (visitor) => {
    for (const access of ['free', 'registered'] as const) {
      expect(variantAtOnce({ id: 'x', access }, visitor)).toBe(plainVariant(visitor, access))
      expect(plainVariant(visitor, access)).toBe(variant(visitor, { access, allowanceLeft: 5 }))
    }
  })

  it('of a Premium article is known for all but readers, whose choices are in the database', () => {
    const premium = { id: 'x', access: 'premium' } as const
    expect(variantAtOnce(premium, anybody)).toBe(variant(anybody, {}))
    expect(variantAtOnce(premium, staff)).toBe(variant(staff, {}))
    expect(variantAtOnce(premium, reader)).toBeNull()
  })
})
