import { expect, it } from 'vitest'
import { readCookie } from './cookies'

it.each([
  ['alone', 'notice=registered', 'registered'],
  ['among others', 'a=1; notice=registered; b=2', 'registered'],
  ['without spaces', 'a=1;notice=registered;b=2', 'registered'],
  ['the first of two', 'notice=one; notice=two', 'one'],
  ['as it stands there', 'notice=%E0%A4%A', '%E0%A4%A'],
  ['not in another name', 'xnotice=1; notice2=2; Notice=3', null],
  ['not in another value', 'a="notice=1"; b=notice', null],
  ['without a value', 'notice; a=1', null],
  ['with an empty value', 'notice=; a=1', null],
  ['in nonsense', ';;=;=notice; ;', null],
  ['in nothing', '', null],
  ['where there is no header', undefined, null],
])('readCookie: %s', (_name, header, value) => {
  expect(readCookie(header, 'notice')).toBe(value)
})
