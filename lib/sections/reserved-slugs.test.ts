import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { isReservedSlug } from './reserved-slugs'
import { sectionDescription } from './schemas'

/** The first parts of the addresses of pages, whatever group of the router they stand in. */
const firstParts = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => (name.startsWith('(') ? firstParts(`${folder}/${name}`) : [name]))

it.each(firstParts('app').filter((name) => /^[a-z0-9-]+$/.test(name)))(
  'keeps /%s for its page',
  (name) => {
    expect(isReservedSlug(name)).toBe(true)
    expect(sectionDescription.safeParse({ name: 'A name', slug: name }).success).toBe(false)
  },
)

it.each([
  ['a slug with a dot, as files have', { name: 'Feed', slug: 'feed.xml' }],
  ['a slug of two parts', { name: 'World', slug: 'world/asia' }],
  ['a name of nothing', { name: '  ', slug: 'asia' }],
  ['a name with a zero byte', { name: 'As\0ia', slug: 'asia' }],
  ['a name too long for the navigation', { name: 'x'.repeat(31), slug: 'asia' }],
  ['another field', { name: 'Asia', slug: 'asia', position: -1 }],
])('refuses %s', (_name, input) => {
  expect(sectionDescription.safeParse(input).success).toBe(false)
})
