import { beforeEach, describe, expect, it } from 'vitest'
import { link, paragraph, relatedStory } from '@/lib/articles/document-builders'
import { createAuthor } from '@/lib/authors/create-author'
import { deleteAuthor } from '@/lib/authors/delete-author'
import { editAuthor } from '@/lib/authors/edit-author'
import { db } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import type { DraftContent } from '../drafts/content'
import { openDraft } from '../drafts/open-draft'
import { restoreRevision } from '../drafts/restore-revision'
import { publishArticle } from '../publish-article'
import { renameArticle } from '../rename-article'
import { approveArticle } from '../review/approve-article'
import { approved, editor, save, staff, writer, written } from '../review/sample-workflow'
import { submitArticle } from '../review/submit-article'
import { publishSample, sampleBody } from '../sample-article'
import { findApprovedProblems } from './find-approved-problems'
import { findProblemsOf } from './find-problems-of'

databaseSuite()

beforeEach(async () => {
  await db().article.deleteMany()
  await db().author.deleteMany()
  await db().topic.deleteMany()
})

const linkTo = (href: string) => ({
  type: 'doc' as const,
  content: [...sampleBody, paragraph(link('Read on', href))],
})

async function problemsWith(changes: Partial<DraftContent>): Promise<string[]> {
  const { id } = await written()
  await save(editor, id, changes)
  const { content } = await openDraft(editor, id)
  return (await findProblemsOf(content)).map(({ where, what }) => `${where}: ${what}`)
}

describe('a link of this site', () => {
  beforeEach(async () => {
    const id = await publishSample({ slug: 'once', authors: [{ name: 'Tom Okafor' }] })
    await renameArticle(editor, id, { slug: 'now' })
    const author = await db().author.findUniqueOrThrow({ where: { slug: 'tom-okafor' } })
    await editAuthor(editor, author.id, { slug: 'tom-low', name: 'Tom Low' })
    await db().topic.create({
      data: { slug: 'floods', name: 'Floods', formerSlugs: { create: { slug: 'high-water' } } },
    })
  })

  const alive = [
    ...['/', '/?from=here', '/world', '/world/', '/world/feed.xml', '/world/now', '/world/once'],
    ...['/topics', '/topics/floods', '/topics/floods/atom.xml', '/topics/high-water'],
    ...[
      '/authors/tom-low',
      '/authors/tom-okafor',
      '/search?q=rain',
      '/account/privacy',
      '/feed.xml',
    ],
    ...['https://elsewhere.example/wrold/a-story', 'http://localhost:3000/world/now#end'],
  ]

  it.each(alive)('to %s leads somewhere', async (href) => {
    expect(await problemsWith({ body: linkTo(href) })).toEqual([])
  })

  it('leads to a month in which something was published', async () => {
    const firstPublishedAt = new Date('2017-11-15T12:00:00Z')
    await publishSample({ slug: 'then', firstPublishedAt })
    expect(await problemsWith({ body: linkTo('/archive/2017/11') })).toEqual([])
    expect(await problemsWith({ body: linkTo('/archive/1999/01') })).toHaveLength(1)
  })

  it.each([
    ...['/wrold', '/wrold/a-story', '/world/nothing', '/world/now/more', '/world/draft'],
    ...['/topics/nothing', '/topics/floods/more', '/authors/nobody', '/about', '/search/more'],
    ...['/account/nothing', '/newsroom/articles'],
  ])('to %s leads nowhere', async (href) => {
    expect(await problemsWith({ body: linkTo(href) })).toEqual([
      `Block 4: Nothing can be read at ${href}.`,
    ])
  })

  it('is not looked for where a related story is named', async () => {
    const content = [...sampleBody, relatedStory('floods', 'The flood'), relatedStory('once', 'x')]
    expect(await problemsWith({ body: { type: 'doc', content } })).toEqual([
      'Block 4: The related story “The flood” cannot be read.',
    ])
  })
})

const gone = 'f'.repeat(64)
const lead = { media: gone, alt: 'A boat', caption: '', credit: 'Ada' }

describe('what a text names and is not there', () => {
  it.each<[string, Partial<DraftContent>]>([
    ['Authors', { authors: ['01a20e60-a520-73eb-9b78-c1ea54d80e7a'] }],
    ['Lead picture', { lead }],
    ['Picture where it is shared', { socialPicture: gone }],
    [
      'Picture at block 4',
      { body: { type: 'doc', content: [...sampleBody, { type: 'figure', attrs: lead }] } },
    ],
  ])('is a problem: %s', async (where, changes) => {
    expect(await problemsWith(changes)).toEqual([expect.stringContaining(where)])
  })

  it('keeps a restored text from being published, in words', async () => {
    const { id: tom } = await createAuthor(editor, { slug: 'tom', name: 'Tom Okafor' })
    const { id } = await written()
    const named = await save(editor, id, { authors: [tom] })
    await save(writer, id)
    await deleteAuthor(editor, tom)
    const { version } = await restoreRevision(writer, id, named)
    await submitArticle(writer, id, { version, note: '' })
    await approveArticle(staff('editor'), id, { version })
    await expect(publishArticle(editor, id)).rejects.toThrow(InvalidInputError)
  })

  it('is no author twice', async () => {
    const { id } = await written()
    const [author = ''] = (await openDraft(writer, id)).content.authors
    const version = await save(writer, id, { authors: [author, author.toUpperCase()] })
    expect((await openDraft(writer, id)).content.authors).toEqual([author])
    await submitArticle(writer, id, { version, note: '' })
    await approveArticle(editor, id, { version })
    await publishArticle(editor, id)
  })
})

describe('the problems of what was approved', () => {
  it('are told apart from those of what is worked on', async () => {
    const { id } = await approved()
    const problems = async () => findApprovedProblems(editor, await openDraft(editor, id))
    expect(await problems()).toBeNull()
    await save(writer, id, { headline: 'Short' })
    expect(await problems()).toEqual([])
    await publishArticle(editor, id)
    expect(await problems()).toBeNull()
  })

  it('are those that came since', async () => {
    const other = await publishSample({ slug: 'other' })
    const { id } = await written()
    const version = await save(writer, id, { body: linkTo('/world/other') })
    await submitArticle(writer, id, { version, note: '' })
    await approveArticle(editor, id, { version })
    await save(writer, id)
    await db().article.update({ where: { id: other }, data: { status: 'withdrawn' } })
    expect(await findApprovedProblems(editor, await openDraft(editor, id))).toEqual([
      { where: 'Block 4', what: 'Nothing can be read at /world/other.' },
    ])
  })
})
