import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/accounts/types'
import { db } from '@/lib/platform/db'
import { ForbiddenError, InvalidInputError, NotFoundError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { beginArticle } from '@/lib/publishing/drafts/begin-article'
import { openDraft } from '@/lib/publishing/drafts/open-draft'
import { publishArticle } from '@/lib/publishing/publish-article'
import { approved, save, writer } from '@/lib/publishing/review/sample-workflow'
import { editor, publishSample } from '@/lib/publishing/sample-article'
import { makeStaff } from '@/lib/staff/sample-staff'
import { createAuthor } from './create-author'
import { deleteAuthor } from './delete-author'
import { findDeskAuthor, listDeskAuthors } from './desk-queries'
import { editAuthor } from './edit-author'
import { findAuthor, findPresentAuthor, listAuthors } from './queries'

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

describe('an author', () => {
  it('who wrote before is described anew, whole', async () => {
    await publishSample()
    const { id } = (await findAuthor('ada-marsh')) ?? { id: '' }
    await editAuthor(editor, id, ada)
    expect(await findAuthor('ada-marsh')).toMatchObject(ada)
    await editAuthor(editor, id, { slug: 'ada-marsh', name: 'Ada Marsh' })
    expect(await findAuthor('ada-marsh')).toMatchObject({ role: '', email: null, picture: null })
  })

  it('is listed to readers only when something of theirs is published', async () => {
    await publishSample()
    await createAuthor(editor, { slug: 'tom-okafor', name: 'Tom Okafor' })
    const page = await listAuthors({ path: '/authors', cursor: null, size: 10 })
    expect(page?.rows.map(({ slug }) => slug)).toEqual(['ada-marsh'])
    const { authors } = await listDeskAuthors('', null)
    expect(authors).toMatchObject([{ articles: 1 }, { slug: 'tom-okafor', articles: 0 }])
  })

  it('leads from every slug they had to the present one, which nobody else gets', async () => {
    const { id } = await createAuthor(editor, ada)
    await editAuthor(editor, id, { ...ada, slug: 'ada-low', name: 'Ada Low' })
    expect(await findPresentAuthor('ada-marsh')).toBe('ada-low')
    await expect(createAuthor(editor, ada)).rejects.toThrow(InvalidInputError)
    await publishSample()
    expect((await findDeskAuthor(id))?.formerSlugs).toEqual(['ada-marsh'])
    expect(await findAuthor('ada-marsh-2')).toMatchObject({ name: 'Ada Marsh' })
  })

  it('writes by one account of the newsroom, which is nobody else’s', async () => {
    const { userId: member } = await makeStaff('writer')
    await createAuthor(editor, { ...ada, member })
    const tom = { slug: 'tom-okafor', name: 'Tom Okafor' }
    await expect(createAuthor(editor, { ...tom, member })).rejects.toThrow(InvalidInputError)
    const { id: reader } = await db().user.create({ data: { email: 'reader@example.com' } })
    await expect(createAuthor(editor, { ...tom, member: reader })).rejects.toThrow(
      InvalidInputError,
    )
  })

  it('stands in the byline of what is begun by their account', async () => {
    const writer = await makeStaff('writer')
    const { id } = await createAuthor(editor, { ...ada, member: writer.userId })
    const article = { headline: 'A flood', section: 'world' } as const
    const own = await openDraft(writer, (await beginArticle(writer, article)).id)
    expect(own.content.authors).toEqual([id])
    const others = await openDraft(editor, (await beginArticle(editor, article)).id)
    expect(others.content.authors).toEqual([])
    await expect(deleteAuthor(editor, id)).rejects.toThrow(InvalidInputError)
  })

  it('is deleted only while they stand in no byline', async () => {
    await publishSample()
    const { id: used } = (await findAuthor('ada-marsh')) ?? { id: '' }
    await expect(deleteAuthor(editor, used)).rejects.toThrow(InvalidInputError)
    const { id } = await createAuthor(editor, { slug: 'tom-okafor', name: 'Tom Okafor' })
    await deleteAuthor(editor, id)
    await expect(deleteAuthor(editor, id)).rejects.toThrow(NotFoundError)
  })

  it('stays while what was approved names them, also when the newest text does not', async () => {
    const { id: author } = await createAuthor(editor, ada)
    const { id: other } = await createAuthor(editor, { slug: 'tom-okafor', name: 'Tom Okafor' })
    const { id } = await approved()
    await save(writer, id, { authors: [other] })
    await expect(deleteAuthor(editor, author)).rejects.toThrow(InvalidInputError)
    await publishArticle(editor, id)
  })
})

it.each([
  ['a script as a link', { links: ['javascript:alert(1)'] }],
  ['a link without protection', { links: ['http://example.com'] }],
  ['an address that is none', { email: 'ada' }],
  ['a picture that is not there', { picture: 'x' }],
  ['a slug that leads elsewhere', { slug: '../ada' }],
])('refuses %s', async (_name, changes) => {
  await expect(createAuthor(editor, { ...ada, ...changes })).rejects.toThrow()
  expect(await db().author.count()).toBe(0)
})

const commands: [string, (actor: Actor, id: string) => Promise<unknown>][] = [
  ['createAuthor', (actor) => createAuthor(actor, { slug: 'new', name: 'New' })],
  ['editAuthor', (actor, id) => editAuthor(actor, id, { slug: 'new', name: 'New' })],
  ['deleteAuthor', (actor, id) => deleteAuthor(actor, id)],
]

it.each(commands)('%s is not for writers', async (_name, command) => {
  const { id } = await createAuthor(editor, ada)
  const writer = { kind: 'staff', userId: 'a writer', role: 'writer' } as const
  await expect(command(writer, id)).rejects.toThrow(ForbiddenError)
  expect(await db().author.findMany()).toMatchObject([{ id, slug: 'ada-marsh' }])
})
