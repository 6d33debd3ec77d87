import { describe, expect, it } from 'vitest'
import { parseEnv } from '@/lib/platform/env'
import { pageHeaders } from './page-headers'

const readers = [
  'signed-in',
  'signed-in full',
  'signed-in unlock 5',
  'signed-in spent until 2026-12-01',
]
const anybody = ['anonymous', 'anonymous full', 'anonymous register']

const headersOf = (variant: string, env: Record<string, string> = {}) => {
  const page = { variant, keys: ['article:flood', 'section:world'], styleHashes: ["'sha256-x'"] }
  const list = pageHeaders(parseEnv(env), page)
  const names = list.filter((_, index) => index % 2 === 0)
  expect(new Set(names).size).toBe(names.length)
  return new Map(names.map((name, index) => [name.toLowerCase(), list[index * 2 + 1] ?? '']))
}

describe('a shared cache', () => {
  it.each([...anybody, ...readers])('may keep nothing without a CDN: %s', (variant) => {
    const headers = headersOf(variant)
    expect(headers.get('cache-control')).toBe('private, no-cache')
    expect(headers.get('vary')).toContain('Cookie')
    expect(headers.has('surrogate-key')).toBe(false)
  })

  it.each(readers)('may keep nothing of a reader with a CDN either: %s', (variant) => {
    const headers = headersOf(variant, { CDN: 'on' })
    expect(headers.get('cache-control')).toBe('private, no-cache')
    expect(headers.get('vary')).toContain('Cookie')
    expect(headers.has('surrogate-key')).toBe(false)
  })

  it.each(anybody)('that is a CDN may keep what anybody gets: %s', (variant) => {
    const headers = headersOf(variant, { CDN: 'on' })
    expect(headers.get('cache-control')).toMatch(/^public, max-age=0, s-maxage=\d+$/)
    expect(headers.get('vary')).toBe('Accept-Encoding')
    expect(headers.get('surrogate-key')).toBe('article:flood section:world')
  })
})

describe('a browser', () => {
  it.each([...anybody, ...readers])('asks again each time: %s', (variant) => {
    for (const CDN of ['on', 'off']) {
      expect(headersOf(variant, { CDN }).get('cache-control')).toMatch(/no-cache|max-age=0/)
    }
  })

  it('is told to run no script but ours, and no style but the one in the page', () => {
    const policy = headersOf('anonymous').get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("style-src 'sha256-x';")
    expect(policy).not.toMatch(/unsafe-|nonce-/)
  })
})
