import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/accounts/types'
import { db } from '@/lib/platform/db'
import { ForbiddenError, InvalidInputError, NotFoundError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { editor, publishSample } from '@/lib/publishing/sample-article'
import { findMatches } from '@/lib/search/queries'
import { searchRequest } from '@/lib/search/schemas'
import { createSection } from './create-section'
import { deleteSection } from './delete-section'
import { listDeskSections } from './desk-queries'
import { editSection } from './edit-section'
import { allSections, presentSectionSlug, sectionBySlug } from './known-sections'
import { mergeSections } from './merge-sections'
import { moveSection } from './move-section'
import { readSections } from './read-sections'
import { mostSections } from './schemas'

databaseSuite()

const admin: Actor = { kind: 'staff', userId: 'an admin', role: 'admin' }

beforeEach(async () => {
  await db().frontArrangement.deleteMany()
  await db().article.deleteMany()
  await db().section.deleteMany()
  await make('world')
  await make('sport')
  await readSections()
})

const idOf = async (slug: string) => (await db().section.findUniqueOrThrow({ where: { slug } })).id
const make = (slug: string) => createSection(admin, { slug, name: slug })
const slugs = async () => (await listDeskSections()).map(({ slug }) => slug)

const arrange = (front: string) =>
  db().frontArrangement.create({ data: { front, version: 1, savedBy: 'an editor' } })

describe('a section', () => {
  it('is made at the end of the navigation, and moved by one place', async () => {
    const { id } = await make('asia')
    expect(await slugs()).toEqual(['world', 'sport', 'asia'])
    await moveSection(admin, id, 'up')
    await moveSection(admin, id, 'up')
    await moveSection(admin, id, 'up')
    expect(await slugs()).toEqual(['asia', 'world', 'sport'])
    await moveSection(admin, id, 'down')
    expect(await slugs()).toEqual(['world', 'asia', 'sport'])
  })

  it('is known to the process when it was read, with the slugs it had', async () => {
    await editSection(admin, (await make('asia')).id, { slug: 'asia-pacific', name: 'Asia' })
    expect(sectionBySlug('asia-pacific')).toBeUndefined()
    await readSections()
    expect(allSections().at(-1)).toEqual({ slug: 'asia-pacific', name: 'Asia' })
    expect(sectionBySlug('asia')).toBeUndefined()
    expect(presentSectionSlug('asia')).toBe('asia-pacific')
  })

  it('takes its articles, what is found of them and its arrangement to another slug', async () => {
    await publishSample({ slug: 'a-story', section: 'sport' })
    await arrange('sport')
    await editSection(admin, await idOf('sport'), { slug: 'games', name: 'Games' })
    await readSections()
    expect(await db().article.findFirst({ select: { section: true } })).toEqual({
      section: 'games',
    })
    const found = await findMatches(searchRequest.parse({ q: 'story', section: 'games' }))
    expect(found).toEqual(await findMatches(searchRequest.parse({ q: 'story' })))
    expect(await db().frontArrangement.count({ where: { front: 'games', version: 1 } })).toBe(1)
    await editSection(admin, await idOf('games'), { slug: 'sport', name: 'Sport' })
    await readSections()
    expect(presentSectionSlug('games')).toBe('sport')
    expect(presentSectionSlug('sport')).toBeNull()
  })

  it('takes along more articles than one statement does', async () => {
    await publishSample({ slug: 'a-story', section: 'sport' })
    await db().$executeRaw`
      INSERT INTO "Article" (id, slug, section, headline, standfirst, teaser)
        SELECT gen_random_uuid(), 'draft-' || number, 'sport', '', '', '{}'
          FROM generate_series(1, 600) AS number`
    await editSection(admin, await idOf('sport'), { slug: 'games', name: 'Games' })
    expect(await db().article.count({ where: { section: 'games' } })).toBe(601)
    await mergeSections(admin, { from: await idOf('games'), into: await idOf('world') })
    expect(await db().article.count({ where: { section: 'world' } })).toBe(601)
  })

  it('gets no slug that another has or had', async () => {
    const { id } = await make('north')
    await editSection(admin, id, { slug: 'south', name: 'South' })
    for (const slug of ['north', 'south', 'world']) {
      await expect(make(slug)).rejects.toThrow(InvalidInputError)
    }
    await expect(
      editSection(admin, await idOf('world'), { slug: 'north', name: 'North' }),
    ).rejects.toThrow(InvalidInputError)
  })

  it('is deleted only while no article is in it, and never the last', async () => {
    await publishSample({ slug: 'a-story', section: 'world' })
    await arrange('sport')
    await expect(deleteSection(admin, await idOf('world'))).rejects.toThrow(InvalidInputError)
    const sport = await idOf('sport')
    await deleteSection(admin, sport)
    expect(await db().frontArrangement.count()).toBe(0)
    await expect(deleteSection(admin, sport)).rejects.toThrow(NotFoundError)
    await db().article.deleteMany()
    await expect(deleteSection(admin, await idOf('world'))).rejects.toThrow(InvalidInputError)
  })

  it('is not one of too many', async () => {
    await Promise.allSettled(Array.from({ length: 20 }, (_, number) => make(`number-${number}`)))
    expect(await db().section.count()).toBe(mostSections)
    const positions = await db().section.findMany({ select: { position: true } })
    expect(new Set(positions.map(({ position }) => position)).size).toBe(mostSections)
  })

  it('cannot be left by an article that the database holds', async () => {
    await publishSample({ slug: 'a-story', section: 'sport' })
    await expect(db().section.delete({ where: { slug: 'sport' } })).rejects.toThrow()
    await expect(db().article.updateMany({ data: { section: 'nowhere' } })).rejects.toThrow()
  })
})

describe('two sections that are merged', () => {
  it('are one: articles and addresses', async () => {
    await publishSample({ slug: 'one', section: 'sport' })
    await publishSample({ slug: 'two', section: 'world' })
    const [from, into] = [await idOf('sport'), await idOf('world')]
    await arrange('sport')
    await editSection(admin, from, { slug: 'games', name: 'Games' })
    await mergeSections(admin, { from, into })
    await readSections()
    expect(await db().article.count({ where: { section: 'world' } })).toBe(2)
    expect(await slugs()).toEqual(['world'])
    for (const slug of ['sport', 'games']) expect(presentSectionSlug(slug)).toBe('world')
    expect(await db().frontArrangement.count()).toBe(0)
    await expect(mergeSections(admin, { from: into, into })).rejects.toThrow(InvalidInputError)
  })

  it('are not lost when both are merged into each other at once', async () => {
    const [a, b] = [(await make('a')).id, (await make('b')).id]
    const outcomes = await Promise.allSettled([
      mergeSections(admin, { from: a, into: b }),
      mergeSections(admin, { from: b, into: a }),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db().section.count()).toBe(3)
  })
})

const commands: [string, (actor: Actor, id: string) => Promise<unknown>][] = [
  ['createSection', (actor) => createSection(actor, { slug: 'asia', name: 'Asia' })],
  ['editSection', (actor, id) => editSection(actor, id, { slug: 'asia', name: 'Asia' })],
  ['moveSection', (actor, id) => moveSection(actor, id, 'down')],
  ['mergeSections', (actor, id) => mergeSections(actor, { from: id, into: id })],
  ['deleteSection', (actor, id) => deleteSection(actor, id)],
]

it.each(commands)('%s is for administrators', async (_name, command) => {
  const writer: Actor = { kind: 'staff', userId: 'a writer', role: 'writer' }
  const before = await listDeskSections()
  for (const actor of [editor, writer]) {
    await expect(command(actor, await idOf('world'))).rejects.toThrow(ForbiddenError)
  }
  expect(await listDeskSections()).toEqual(before)
})
