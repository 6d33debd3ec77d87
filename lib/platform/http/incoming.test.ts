import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { isSameOrigin, keepAllowedHeaders, parseRequestUrl } from './incoming'

const request = (headers: Record<string, string | undefined>, url = '/') =>
  ({ headers: { ...headers }, url }) as unknown as IncomingMessage

describe('keepAllowedHeaders', () => {
  it.each([
    ...['rsc', 'next-router-prefetch', 'next-router-segment-prefetch', 'next-router-state-tree'],
    ...['next-url', 'next-resume', 'next-action', 'next-html-request-id', 'purpose'],
    ...['x-middleware-subrequest', 'x-middleware-rewrite', 'x-middleware-skip'],
    ...['x-middleware-set-cookie', 'x-middleware-override-headers', 'x-matched-path'],
    ...['x-now-route-matches', 'x-nextjs-data', 'x-invoke-path', 'x-invoke-status'],
    ...['x-prerender-revalidate', 'x-next-revalidated-tags', 'x-next-resume-state-length'],
    ...['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'forwarded', 'x-original-url'],
    ...['x-rewrite-url', 'x-http-method-override', 'authorization', 'range', 'x-never-heard-of'],
  ])('takes %s away', (name) => {
    const incoming = request({ host: 'news.example', [name]: '1' })
    keepAllowedHeaders(incoming)
    expect(incoming.headers).toEqual({ host: 'news.example' })
  })

  it('keeps what a page may know', () => {
    const headers = { host: 'news.example', cookie: 'a=1', origin: 'null', 'user-agent': 'x' }
    const incoming = request(headers)
    keepAllowedHeaders(incoming)
    expect(incoming.headers).toEqual(headers)
  })
})

describe('parseRequestUrl', () => {
  it.each([
    ['/', '/'],
    ['/world/a-story?to=/', '/world/a-story?to=/'],
    ['/world/../account', '/account'],
    ['/%2e%2e/account', '/account'],
    ['//evil.example/world', '//evil.example/world'],
    ['/w%C3%B6rld', '/w%C3%B6rld'],
  ])('reads %j', (target, path) => {
    const url = parseRequestUrl(request({}, target))
    expect(url && url.pathname + url.search).toBe(path)
    expect(url?.host).toBe('site.invalid')
  })

  it.each([
    '',
    '*',
    'world',
    'http://evil.example/',
    '/%',
    '/%E0%A4%A',
    '/%zz',
    '/world/a%00',
    `/${'a'.repeat(8000)}`,
  ])('refuses %j', (target) => {
    expect(parseRequestUrl(request({}, target))).toBeNull()
  })
})

describe('isSameOrigin', () => {
  const site = 'https://news.example'
  const host = 'news.example'

  it.each<[name: string, headers: Record<string, string | undefined>, same: boolean]>([
    ['the site', { origin: site, host }, true],
    [
      'the site, behind a proxy with a host of its own',
      { origin: site, host: '10.0.0.5:3000' },
      true,
    ],
    ['the host it was sent to', { origin: 'http://localhost:3000', host: 'localhost:3000' }, true],
    ['the site, as browsers say it', { origin: site, host, 'sec-fetch-site': 'same-origin' }, true],
    ['nobody', { host }, false],
    ['an empty origin', { origin: '', host }, false],
    ['a frame without an origin', { origin: 'null', host }, false],
    ['a stranger', { origin: 'https://evil.example', host }, false],
    [
      'a stranger with a similar name',
      { origin: 'https://news.example.evil.example', host },
      false,
    ],
    ['a stranger whose name ends alike', { origin: 'https://evilnews.example', host }, false],
    ['a subdomain', { origin: 'https://blog.news.example', host }, false],
    ['another port', { origin: 'https://news.example:8443', host }, false],
    ['a path', { origin: `${site}/`, host }, false],
    ['two origins', { origin: `${site}, https://evil.example`, host }, false],
    ['a file', { origin: 'file://', host }, false],
    [
      'a site that the browser calls foreign',
      { origin: site, host, 'sec-fetch-site': 'cross-site' },
      false,
    ],
    ['a referer and no origin', { host, referer: `${site}/` }, false],
  ])('%s', (_name, headers, same) => {
    expect(isSameOrigin(request(headers), site)).toBe(same)
  })
})
