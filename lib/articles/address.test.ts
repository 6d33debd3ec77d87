import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articlePath, freeSlug, slugify, slugPattern } from './address'

describe('slugify', () => {
  it.each([
    ['Isis driven out of final city stronghold', 'isis-driven-out-of-final-city-stronghold'],
    ['  “It’s over,” they say – for now!  ', 'its-over-they-say-for-now'],
    ['Deir ez-Zor', 'deir-ez-zor'],
    ['Café São Paulo, Zürich', 'cafe-sao-paulo-zurich'],
    ['ﬁne ½ ①', 'fine-1-2-1'],
    ['100% of A/B & C_D', '100-of-a-b-c-d'],
    ['../../etc/passwd', 'etc-passwd'],
    ['<script>alert(1)</script>', 'script-alert-1-script'],
    ['Мост снова открыт', ''],
    ['– !? –', ''],
    ['', ''],
  ])('makes of %j %j', (headline, slug) => {
    expect(slugify(headline)).toBe(slug)
  })

  it.each([
    ['ends with a whole word', 'ten-chars '.repeat(9), `${'ten-chars-'.repeat(7)}ten-chars`],
    ['cuts a word that is too long', 'a'.repeat(90), 'a'.repeat(80)],
    ['keeps a word that ends at the limit', `${'a'.repeat(80)} b`, 'a'.repeat(80)],
  ])('%s', (_name, headline, slug) => {
    expect(slugify(headline)).toBe(slug)
  })

  it('makes a slug of any headline, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (headline) => {
        const slug = slugify(headline)
        expect(slug.length).toBeLessThanOrEqual(80)
        if (slug !== '') expect(slug).toMatch(slugPattern)
        expect(slugify(slug)).toBe(slug)
      }),
    )
  })
})

it.each([
  ['a', [], 'a'],
  ['a', ['b', 'a-2'], 'a'],
  ['a', ['a'], 'a-2'],
  ['a', ['a', 'a-2', 'a-3', 'a-5'], 'a-4'],
])('freeSlug of %s beside %j is %s', (wanted, taken, free) => {
  expect(freeSlug(wanted, new Set(taken))).toBe(free)
})

it('the path of an article is its section and slug', () => {
  expect(articlePath({ section: 'world', slug: 'a-story' })).toBe('/world/a-story')
})
