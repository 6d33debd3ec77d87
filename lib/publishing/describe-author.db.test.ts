import { beforeEach, expect, it } from 'vitest'
import { findAuthor, listAuthors } from '@/lib/authors/queries'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { describeAuthor } from './describe-author'
import { editor, publishSample } from './sample-article'

databaseSuite()

beforeEach(async () => {
  await db().article.deleteMany()
  await db().author.deleteMany()
})

const ada = {
  slug: 'ada-marsh',
  name: 'Ada Marsh',
  role: 'Rivers correspondent',
  bio: 'Ada Marsh writes about rivers.',
  email: 'ada@example.com',
  links: ['https://example.com/ada'],
}

it('describes an author who wrote before, and one who did not', async () => {
  await publishSample()
  await describeAuthor(editor, ada)
  await describeAuthor(editor, { slug: 'tom-okafor', name: 'Tom Okafor' })
  expect(await db().author.count()).toBe(2)
  expect(await findAuthor('ada-marsh')).toMatchObject(ada)
  expect(await findAuthor('tom-okafor')).toMatchObject({ role: '', email: null, picture: null })
})

it('lists only authors of whom something is published', async () => {
  await publishSample()
  await describeAuthor(editor, { slug: 'tom-okafor', name: 'Tom Okafor' })
  const page = await listAuthors({ path: '/authors', cursor: null, size: 10 })
  expect(page?.rows.map(({ slug }) => slug)).toEqual(['ada-marsh'])
})

it.each([
  ['a script as a link', { links: ['javascript:alert(1)'] }],
  ['a link without protection', { links: ['http://example.com'] }],
  ['an address that is none', { email: 'ada' }],
  ['a picture that is not there', { picture: 'x' }],
])('refuses %s', async (_name, changes) => {
  await expect(describeAuthor(editor, { ...ada, ...changes })).rejects.toThrow()
  expect(await db().author.count()).toBe(0)
})
