import { expect, it } from 'vitest'
import { robotsTxt } from './robots'
import { securityTxt } from './security-txt'

it('asks those who train models to stay away, and lets the others read what anybody reads', () => {
  const groups = robotsTxt('https://news.example').split('\n\n')
  const groupOf = (agent: string) =>
    groups.find((group) => group.includes(`User-agent: ${agent}\n`))
  expect(groupOf('GPTBot')).toMatch(/\nDisallow: \/$/)
  expect(groupOf('OAI-SearchBot')).not.toMatch(/Disallow: \/$/m)
  expect(groupOf('*')).toContain('Disallow: /search?')
  expect(groupOf('*')).not.toMatch(/^Disallow: \/search$/m)
  expect(groups.at(-1)).toContain('Sitemap: https://news.example/sitemap.xml')
})

it('names a contact, and a day in the future by which somebody looked after it (RFC 9116)', () => {
  const now = new Date('2026-11-24T13:00:00Z')
  const fields = securityTxt('https://news.example', now)
  expect(fields).toMatch(/^Contact: mailto:\S+@\S+$/m)
  expect(fields).toMatch(/^Canonical: https:\/\/news\.example\/\.well-known\/security\.txt$/m)
  const expires = Date.parse(/^Expires: (.+)$/m.exec(fields)?.[1] ?? '')
  const days = (expires - now.getTime()) / 24 / 3600 / 1000
  expect(days).toBeGreaterThan(30)
  expect(days).toBeLessThan(366)
})
