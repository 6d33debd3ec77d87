import { expect, it } from 'vitest'
import { findArticlePaths, findPresentPath } from '@/lib/articles/queries'
import { db } from '@/lib/platform/db'
import { ForbiddenError, InvalidInputError, NotFoundError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { createArticle } from './create-article'
import { publishArticle } from './publish-article'
import { takenSlugs } from './queries'
import { renameArticle } from './rename-article'
import { approved, writer as own, save } from './review/sample-workflow'
import { door, editor, publishSample, sampleArticle } from './sample-article'
import { scheduleArticle } from './schedule-article'
import { withdrawArticle } from './withdraw-article'

databaseSuite()

it('leads from every former address to the present one', async () => {
  const id = await publishSample({ slug: 'one' })
  expect(await renameArticle(editor, id, { slug: 'two' })).toEqual({ path: '/world/two' })
  await renameArticle(editor, id, { slug: 'three', section: 'science' })
  expect(await findPresentPath('one')).toBe('/science/three')
  expect(await findPresentPath('two')).toBe('/science/three')
  expect(await findPresentPath('three')).toBeNull()
  expect(await findArticlePaths(['one', 'three'])).toEqual(
    new Map([
      ['one', '/science/three'],
      ['three', '/science/three'],
    ]),
  )
})

it('takes a name back that the article had', async () => {
  const id = await publishSample({ slug: 'spring' })
  await renameArticle(editor, id, { slug: 'summer' })
  await renameArticle(editor, id, { slug: 'spring' })
  expect(await findPresentPath('spring')).toBeNull()
  expect(await findPresentPath('summer')).toBe('/world/spring')
})

it('gives nobody an address that another article has or had', async () => {
  const id = await publishSample({ slug: 'north' })
  await publishSample({ slug: 'south' })
  await renameArticle(editor, id, { slug: 'east' })
  const other = await publishSample({ slug: 'west' })
  for (const slug of ['south', 'north', 'east']) {
    await expect(renameArticle(editor, other, { slug })).rejects.toThrow(InvalidInputError)
    await expect(createArticle(editor, sampleArticle({ slug }))).rejects.toThrow(InvalidInputError)
  }
  expect(await takenSlugs('nor')).toEqual(new Set(['north']))
})

it('remembers no address that nobody saw', async () => {
  const { id } = await createArticle(editor, sampleArticle({ slug: 'draft' }))
  await renameArticle(editor, id, { slug: 'another-draft' })
  expect(await db().formerSlug.count({ where: { articleId: id } })).toBe(0)
})

it('leads to the notice of an article that was withdrawn, and to no draft', async () => {
  const id = await publishSample({ slug: 'first' })
  await renameArticle(editor, id, { slug: 'second' })
  await withdrawArticle(editor, id, 'It was wrong.')
  expect(await findPresentPath('first')).toBe('/world/second')
  await db().article.update({ where: { id }, data: { status: 'draft' } })
  expect(await findPresentPath('first')).toBeNull()
})

const writer = { kind: 'staff', userId: 'a writer', role: 'writer' } as const

it('lets writers rename their own until it is published', async () => {
  const { id } = await createArticle(writer, sampleArticle({ slug: 'own' }))
  expect(await renameArticle(writer, id, { slug: 'mine' })).toEqual({ path: '/world/mine' })
  await publishArticle(door, id)
  await expect(renameArticle(writer, id, { slug: 'yours' })).rejects.toThrow(ForbiddenError)
  const others = await publishSample({ slug: 'others' })
  await expect(renameArticle(writer, others, { slug: 'x' })).rejects.toThrow(NotFoundError)
})

it('lets no writer rename what an editor approved or scheduled', async () => {
  const { id } = await approved()
  const attempt = () => renameArticle(own, id, { slug: 'elsewhere', section: 'science' })
  await expect(attempt()).rejects.toThrow(ForbiddenError)
  await save(own, id, { place: 'Hamburg' })
  await expect(attempt()).rejects.toThrow(ForbiddenError)
  await scheduleArticle(editor, id, new Date(Date.now() + 3_600_000))
  await expect(attempt()).rejects.toThrow(ForbiddenError)
  expect(await renameArticle(editor, id, { slug: 'nowhere' })).toEqual({ path: '/world/nowhere' })
})

it('lets no writer rename what a door scheduled', async () => {
  const { id } = await createArticle(writer, sampleArticle({ slug: 'imported' }))
  await scheduleArticle(door, id, new Date(Date.now() + 3_600_000))
  await expect(renameArticle(writer, id, { slug: 'mine-again' })).rejects.toThrow(ForbiddenError)
})

it('is for addresses', async () => {
  const id = await publishSample({ slug: 'last' })
  await expect(renameArticle(editor, id, { slug: '../x' })).rejects.toThrow()
  await expect(renameArticle(editor, id, { section: 'nowhere' })).rejects.toThrow()
})

it('lets one of two win who want the same address', async () => {
  const ids = [await publishSample({ slug: 'left' }), await publishSample({ slug: 'right' })]
  const outcomes = await Promise.allSettled(
    ids.map((id) => renameArticle(editor, id, { slug: 'middle' })),
  )
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})
