import { describe, expect, it } from 'vitest'
import { displayName, handle, nameSkeleton } from './names'

describe('a handle', () => {
  it.each(['ada', 'Ada-Marsh', 'a1b', 'reader-42', 'x'.repeat(24)])('may be %s', (typed) => {
    expect(handle.parse(` ${typed} `)).toBe(typed)
  })

  it.each([
    ['is empty', ''],
    ['is short', 'ab'],
    ['is long', 'x'.repeat(25)],
    ['begins with a figure', '4ever'],
    ['ends with a hyphen', 'ada-'],
    ['has two hyphens', 'ada--marsh'],
    ['has another alphabet', 'аda'],
    ['has full-width letters', 'ａｄａ'],
    ['has a line break', 'ada\nmarsh'],
    ['leads elsewhere', '../newsroom'],
    ['is a word of ours', 'admin'],
    ['looks like a word of ours', 'Adm1n'],
    ['has the name of the newspaper', 'the-standfirst-team'],
    ['has what looks like it', 'standf1r5t'],
    ['says moderator', 'Moderator-Ann'],
    ['is a section', 'world'],
  ])('is refused that %s', (_what, typed) => {
    expect(handle.safeParse(typed).success).toBe(false)
  })
})

describe('names that look alike', () => {
  it.each([
    ['ADA', 'ada'],
    ['ada-marsh', 'adamarsh'],
    ['bi11', 'bill'],
    ['Bill', 'BIII'],
    ['modern', 'modem'],
    ['vvalter', 'walter'],
    ['b0b', 'bob'],
  ])('have one skeleton: %s and %s', (one, other) => {
    expect(nameSkeleton(one)).toBe(nameSkeleton(other))
  })

  it('have two when people tell them apart', () => {
    expect(nameSkeleton('ada')).not.toBe(nameSkeleton('eda'))
  })
})

describe('a name', () => {
  it.each([
    'Ada Marsh',
    'Seán Ó’Brien-Łukasz',
    'Андрей Петров',
    '山田 太郎',
    'محمد علي',
    'Nguyễn Thị Hương',
    'J. R. Hartley',
  ])('may be %s', (typed) => {
    expect(displayName.parse(`  ${typed.replace(' ', '   ')} `)).toBe(typed.normalize('NFC'))
  })

  it.each([
    ['is empty', '   '],
    ['is long', 'x'.repeat(51)],
    ['has markup', '<b>Ada</b>'],
    ['turns the text round', 'Ada\u202eMarsh'],
    ['has something invisible', 'Ada\u200bMarsh'],
    ['has a line break', 'Ada\nMarsh'],
    ['stacks marks', `A${'\u0301'.repeat(9)}da`],
    ['mixes alphabets', 'Аda Marsh'],
    ['is a figure', '42'],
    ['is ours', 'The Standfirst'],
    ['looks like ours', 'ＡＤＭＩＮ'],
  ])('is refused that %s', (_what, typed) => {
    expect(displayName.safeParse(typed).success).toBe(false)
  })
})
