import { beforeAll, expect, test } from 'vitest'
import { parseEnv, provideEnv } from '@/lib/platform/env'
import { renderLetter } from './render-letter'
import { templates } from './templates'

beforeAll(() => {
  const env = parseEnv({ NODE_ENV: 'test', SITE_URL: 'https://news.example' })
  provideEnv({ ...env, DATABASE_URL: '', NEXTAUTH_SECRET: '' })
})

const letter = () =>
  templates['verify-address'].write({ code: '123456', path: '/verify-email?token=t', minutes: 10 })

test('says the same in HTML and in text', async () => {
  const { html, text } = await renderLetter(letter())
  for (const body of [html, text]) {
    expect(body).toContain('Confirm your address')
    expect(body).toContain('123456')
    expect(body).toContain('https://news.example/verify-email?token=t')
    expect(body).toMatch(/You get this mail because/)
  }
  expect(text).not.toContain('<')
})

test('loads nothing: no pictures, no fonts, no scripts, nothing that counts who opens it', async () => {
  const { html } = await renderLetter(letter())
  expect(html).not.toMatch(/<(img|link|script|iframe)|url\(|@import|\bsrc=/)
  const hosts = [...html.matchAll(/href="(https?:\/\/[^/"]+)/g)].map(([, host]) => host)
  expect(new Set(hosts)).toEqual(new Set(['https://news.example']))
})

test('draws what somebody typed as text', async () => {
  const typed = '<img src=x onerror=alert(1)></td></table><a href="https://evil.example">Click</a>'
  const { html } = await renderLetter({
    ...letter(),
    subject: typed,
    preheader: typed,
    body: typed,
  })
  expect(html).not.toMatch(/<img|<a href="https:\/\/evil/)
  expect(html).toContain('&lt;img src=x')
})
