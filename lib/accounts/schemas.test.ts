import { dictionary } from '@zxcvbn-ts/language-common'
import { describe, expect, it } from 'vitest'
import { emailAddress, existingPassword, newPassword, typedCode } from './schemas'

const longLocal = 'a'.repeat(64)

/** Each is what somebody may type and the one address it stands for; null is refused. */
const addresses: [typed: unknown, address: string | null][] = [
  ['ada@example.com', 'ada@example.com'],
  ['  Ada.Marsh@Example.COM\n', 'ada.marsh@example.com'],
  ['ada+news@mail.example.co.uk', 'ada+news@mail.example.co.uk'],
  ["o'neil_99%#@example.com", "o'neil_99%#@example.com"],
  ['ada@bücher.example', 'ada@xn--bcher-kva.example'],
  ['ada@ＥＸＡＭＰＬＥ。com', 'ada@example.com'],
  [`${longLocal}@example.com`, `${longLocal}@example.com`],
  ['a@x.com,b@y.com', null],
  ['a@x.com;b@y.com', null],
  ['a@x.com b@y.com', null],
  ['a@x.com\r\nBcc: b@y.com', null],
  ['a@x.com\nb@y.com', null],
  ['a\t@x.com', null],
  ['a\u0000@x.com', null],
  ['ada＠example.com', null],
  ['ada@example@example.com', null],
  ['a@b@x.com', null],
  ['a@x.com(b@y.com)', null],
  ['(comment)a@x.com', null],
  ['"a b"@x.com', null],
  ['"a@evil.example"@x.com', null],
  ['group:a@x.com;', null],
  ['Ada <a@x.com>', null],
  ['<a@x.com>', null],
  ['<img src=x onerror=alert(1)>@x.com', null],
  ['a@x.com?bcc=b@y.com', null],
  ['a@x.com/b', null],
  ['a@x.com#b', null],
  ['a@x.com:25', null],
  ['a@x%2Ecom', null],
  ['a@x\\.com', null],
  ['a@[127.0.0.1]', null],
  ['a@127.0.0.1', null],
  ['a@0x7f.1', null],
  ['=?utf-8?q?a?=@x.com', null],
  ['a@localhost', null],
  ['a@x.com.', null],
  ['a@.x.com', null],
  ['a@x..com', null],
  ['a@-x.com', null],
  ['a@x-.com', null],
  ['.a@x.com', null],
  ['a.@x.com', null],
  ['a..b@x.com', null],
  ['@x.com', null],
  ['a@', null],
  ['a', null],
  ['', null],
  ['   ', null],
  ['ádá@example.com', null],
  ['\u212Aim@example.com', null],
  ['ad\u200Ba@example.com', null],
  ['\u202Eada@example.com', null],
  [`a${longLocal}@example.com`, null],
  [`a@${'x'.repeat(64)}.com`, null],
  [`a@${'x.'.repeat(127)}com`, null],
  [
    `${longLocal}@${'ü'.repeat(40)}.${'é'.repeat(40)}.${'ö'.repeat(40)}.${'x'.repeat(50)}.example`,
    null,
  ],
  [['a@x.com', 'b@y.com'], null],
  [{ address: 'a@x.com' }, null],
  [undefined, null],
]

describe('emailAddress', () => {
  it.each(addresses)('takes %j for %j', (typed, address) => {
    expect(emailAddress.safeParse(typed).data ?? null).toBe(address)
  })

  it('gives the same address when it reads its own answer again', () => {
    const kept = addresses.flatMap(([, address]) => address ?? [])
    expect(kept.map((address) => emailAddress.parse(address))).toEqual(kept)
  })

  it.each([undefined, '', 'nonsense', 'a'.repeat(300)])('says what to do about %j', (typed) => {
    expect(emailAddress.safeParse(typed).error?.issues[0]?.message).toMatch(/e-mail address/)
  })
})

const kept = [
  'opened 8 mail',
  ' leading and trailing ',
  '🐎🔋📎🐎🔋📎🐎🔋',
  'x'.repeat(64),
  '🐎'.repeat(128),
]

describe('newPassword', () => {
  it.each(kept)('keeps %j as it was typed', (typed) => {
    expect(newPassword.parse(typed)).toBe(typed)
    expect(existingPassword.parse(typed)).toBe(typed)
  })

  it.each([
    ['', 'Choose a password.'],
    [undefined, 'Choose a password.'],
    ['1234567', 'Use 8 characters or more.'],
    ['🐎🔋📎🐎', 'Use 8 characters or more.'],
    ['x'.repeat(129), 'Use 128 characters or fewer.'],
  ])('refuses %j', (typed, message) => {
    expect(newPassword.safeParse(typed).error?.issues[0]?.message).toBe(message)
  })
})

describe('a common password', () => {
  const common = dictionary['passwords-common'].filter((password) => [...password].length >= 8)
  const isRefused = (password: string) => !newPassword.safeParse(password).success

  it('is refused, each of the many that the other rules let through, in whatever case', () => {
    expect(common.length).toBeGreaterThan(3_000)
    expect(common.filter((password) => !isRefused(password))).toEqual([])
    expect(common.filter((password) => !isRefused(password.toUpperCase()))).toEqual([])
  })

  it('is the name of the newspaper too', () => {
    expect(isRefused('TheStandfirst')).toBe(true)
  })

  it('is answered with what to do instead', () => {
    expect(newPassword.safeParse('iloveyou').error?.issues[0]?.message).toMatch(/Choose another/)
  })

  it('may still be typed by somebody who has it', () => {
    expect(existingPassword.parse('iloveyou')).toBe('iloveyou')
  })
})

describe('existingPassword', () => {
  it('does not judge a short one, and bounds the work that a long one makes', () => {
    expect(existingPassword.parse('x')).toBe('x')
    expect(existingPassword.safeParse('x'.repeat(1025)).success).toBe(false)
    expect(existingPassword.safeParse('é'.repeat(513)).success).toBe(false)
  })
})

describe('typedCode', () => {
  it.each([
    ['012345', '012345'],
    [' 012 345\n', '012345'],
    ['012-345', '012345'],
    ['０１２３４５', '012345'],
  ])('reads %j', (typed, code) => {
    expect(typedCode.parse(typed)).toBe(code)
  })

  it.each([undefined, '', '12345', '1234567', 'abcdef', '١٢٣٤٥٦', "1' OR '1"])(
    'refuses %j',
    (typed) => {
      expect(typedCode.safeParse(typed).success).toBe(false)
    },
  )
})
