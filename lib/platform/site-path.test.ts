import { describe, expect, it } from 'vitest'
import { parseSitePath } from './site-path'

const hostile = [
  '//evil.example',
  '/\\evil.example',
  '\\/evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/..//evil.example',
  '/.//evil.example',
  '/a/../..//evil.example',
  'https:evil.example',
  'https://evil.example',
  'https://site.invalid.evil.example/',
  'http://[::1]/',
  'javascript:alert(1)',
  'data:text/html,hello',
  '@evil.example',
  'evil.example',
  ' /world',
  '/world evil',
  '/%zz\u0000',
  '/\u202e',
  '',
  `/${'a'.repeat(8192)}`,
  ['/world'],
  undefined,
]

describe('parseSitePath', () => {
  it.each(hostile)('refuses %j', (value) => {
    expect(parseSitePath(value)).toBeNull()
  })

  it.each([
    ['/', '/'],
    ['/world/a-story', '/world/a-story'],
    ['/search?q=deir%20ezzor', '/search?q=deir%20ezzor'],
    ['/world/a-story#continue', '/world/a-story'],
    ['/%2F%2Fevil.example', '/%2F%2Fevil.example'],
    ['/a/../world', '/world'],
    ['/@evil.example', '/@evil.example'],
  ])('keeps path and query of %j', (value, kept) => {
    expect(parseSitePath(value)).toBe(kept)
  })
})
