import { beforeEach, expect, it } from 'vitest'
import { findCorrections, listCorrections } from '@/lib/corrections/queries'
import { db } from '@/lib/platform/db'
import { ForbiddenError, InvalidInputError, NotFoundError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { correctArticle } from './correct-article'
import { createArticle } from './create-article'
import { editor, publishSample, sampleArticle } from './sample-article'

databaseSuite()

beforeEach(async () => {
  await db().article.deleteMany()
})

const published = { firstPublishedAt: new Date('2017-11-03T16:41:00Z') }
const first = {
  text: 'The bridge is 90 metres long, not 80.',
  correctedAt: new Date('2017-11-04T09:00:00Z'),
}
const second = { text: 'Ada Marsh was in Whitby.', correctedAt: new Date('2017-11-05T09:00:00Z') }

const list = async () => {
  const page = await listCorrections({ path: '/corrections', cursor: null, size: 10 })
  return page?.rows.map(({ text, article }) => [text, article.slug])
}

it('is shown with the article and in the list, and the article counts as updated', async () => {
  const id = await publishSample(published)
  expect(await correctArticle(editor, id, second)).toEqual({
    path: '/world/harbour-bridge-reopens',
  })
  await correctArticle(editor, id, first)
  expect(await findCorrections(id)).toMatchObject([first, second])
  expect(await list()).toEqual([
    [second.text, 'harbour-bridge-reopens'],
    [first.text, 'harbour-bridge-reopens'],
  ])
  const { updatedAt } = await db().article.findUniqueOrThrow({ where: { id } })
  expect(updatedAt).toEqual(second.correctedAt)
})

it('carries the time of the database where none is named', async () => {
  const id = await publishSample()
  await correctArticle(editor, id, { text: first.text })
  const [correction] = await findCorrections(id)
  expect(correction?.correctedAt.getTime()).toBeGreaterThan(Date.now() - 60_000)
})

it('is of a published article only, and gone from the list when the article is', async () => {
  const { id: draft } = await createArticle(editor, sampleArticle({ slug: 'a-draft' }))
  await expect(correctArticle(editor, draft, first)).rejects.toThrow(InvalidInputError)
  const id = await publishSample(published)
  await correctArticle(editor, id, first)
  await db().article.update({ where: { id }, data: { status: 'draft' } })
  expect(await list()).toEqual([])
})

it.each([
  ['without words', { text: '  ' }],
  ['before the article was published', { ...first, correctedAt: new Date('2017-11-03T16:40:59Z') }],
])('is refused %s', async (_name, input) => {
  const id = await publishSample(published)
  await expect(correctArticle(editor, id, input)).rejects.toThrow()
  expect(await findCorrections(id)).toEqual([])
})

it('is refused to a writer, and to everybody where there is no article', async () => {
  const id = await publishSample(published)
  const writer = { kind: 'staff', userId: '1', role: 'writer' } as const
  await expect(correctArticle(writer, id, first)).rejects.toThrow(ForbiddenError)
  const nobody = '01890a5d-ac96-774b-bcce-b302099a8057'
  await expect(correctArticle(editor, nobody, first)).rejects.toThrow(NotFoundError)
})

it('cannot be changed by anybody', async () => {
  const id = await publishSample(published)
  await correctArticle(editor, id, first)
  await expect(db().correction.updateMany({ data: { text: 'All was well.' } })).rejects.toThrow()
  expect(await findCorrections(id)).toMatchObject([first])
})
