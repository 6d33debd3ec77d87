import { expect, it } from 'vitest'
import { searchesPerMinute } from '../pace'
import type { Subject } from '../types'
import { questionsAbout } from './search'

const subject = (headline: string): Subject => ({
  state: 'registered',
  path: '/world/a-flood',
  slug: 'a-flood',
  headline,
})

const openQuery = (headline: string) =>
  new URLSearchParams(questionsAbout(subject(headline), []).everybody[0]?.path.split('?')[1]).get(
    'q',
  )

it.each([
  ['“Flood of the century”, or a drizzle?', 'century drizzle Flood the'],
  ['Record: 1,200 houses flooded in 2017', 'flooded Record houses 2017'],
  ['Non-swimmers saved by @coastguard', 'saved'],
  ['Cœur d’Alène floods', 'floods Cœur'],
])('asks for the plain words of a headline: %s', (headline, query) => {
  expect(openQuery(headline)).toBe(query)
})

it('asks for the words of the address where the headline has none, which need not find it', () => {
  expect(openQuery('U.S. v. EU')).toBe('a flood')
  expect(questionsAbout(subject('U.S. v. EU'), []).everybody[0]).not.toHaveProperty('links')
})

it('has every visitor ask for the headline and for one withheld word, and nobody for all', () => {
  const { everybody, nobody } = questionsAbout(subject('Floods'), [
    'orangery',
    'peacock',
    'quarrel',
  ])
  expect(everybody.map(({ name, links }) => `${name}: ${links}`)).toEqual([
    'a search for Floods: must',
    'a search for orangery: may not',
  ])
  expect(nobody.map(({ path }) => path)).toEqual([
    '/search?q=Floods&order=newest',
    '/search?q=peacock',
    '/search?q=quarrel',
    '/search?q=orangery%20peacock%20quarrel',
  ])
})

it('asks so little that two articles of each state, as six visitors, take under three minutes', () => {
  const { everybody, nobody } = questionsAbout(subject('Floods'), [
    'orangery',
    'peacock',
    'quarrel',
  ])
  const [articles, visitors] = [12, 6]
  const searches = articles * (everybody.length * visitors + nobody.length) + visitors
  expect(searches / searchesPerMinute).toBeLessThan(3)
})
