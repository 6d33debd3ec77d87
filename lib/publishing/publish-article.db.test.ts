import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/accounts/types'
import { figure, horizontalRule, paragraph } from '@/lib/articles/document-builders'
import { findArticle } from '@/lib/articles/queries'
import { db } from '@/lib/platform/db'
import { ForbiddenError, InvalidInputError, NotFoundError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { createArticle } from './create-article'
import { publishArticle } from './publish-article'
import { door, editor, sampleArticle, sampleBody } from './sample-article'
import type { NewArticle } from './schemas'

databaseSuite()

beforeEach(() => db().article.deleteMany())

const slug = 'harbour-bridge-reopens'
const draft = async (changes: Partial<NewArticle> = {}) =>
  (await createArticle(editor, sampleArticle(changes))).id

const row = (id: string) => db().article.findUniqueOrThrow({ where: { id } })

describe('publishArticle', () => {
  it('shows the article from now on, with a teaser cut from its body', async () => {
    const id = await draft()
    expect(await findArticle(slug)).toBeNull()

    expect(await publishArticle(door, id)).toEqual({ path: `/world/${slug}` })
    const article = await findArticle(slug)
    expect(article).toMatchObject({ teaserBlocks: 1, teaser: sampleBody.slice(0, 1) })
    expect(Math.abs(Date.now() - (article?.firstPublishedAt.getTime() ?? 0))).toBeLessThan(60_000)
  })

  it.each([
    [0, 0],
    [2, 2],
    [99, 2],
  ])(
    'ends the teaser after %i blocks, where an editor said so, but for the last',
    async (endsAfter, blocks) => {
      const id = await draft({ teaserEndsAfter: endsAfter })
      await publishArticle(door, id)
      const article = await findArticle(slug)
      expect(article?.teaser).toEqual(sampleBody.slice(0, blocks))
      expect(article?.teaserBlocks).toBe(blocks)
    },
  )

  it('keeps the time that the publication prints', async () => {
    const printed = new Date('2017-11-03T16:41:00Z')
    const id = await draft({ firstPublishedAt: printed })
    await publishArticle(door, id)
    expect((await findArticle(slug))?.firstPublishedAt).toEqual(printed)
  })

  it('keeps the first time when it is published again', async () => {
    const id = await draft()
    await publishArticle(door, id)
    const first = await row(id)
    await publishArticle(door, id)
    expect(await row(id)).toEqual(first)
  })

  it('cuts anew from the body as it is', async () => {
    const id = await draft()
    await publishArticle(door, id)
    const content = [paragraph('A new opening.'), paragraph('And a new ending.')]
    const body = { document: { type: 'doc', content } }
    await db().articleBody.update({ where: { articleId: id }, data: body })

    await publishArticle(door, id)
    expect(await row(id)).toMatchObject({
      teaser: { type: 'doc', content: content.slice(0, 1) },
      wordCount: 7,
    })
  })
})

type ErrorClass = new (...args: never[]) => Error

describe('a refused publication changes nothing', () => {
  const unchanged = async (id: string, attempt: () => Promise<unknown>, error: ErrorClass) => {
    const before = await row(id)
    await expect(attempt()).rejects.toThrow(error)
    expect(await row(id)).toEqual(before)
  }

  it.each([
    ['without blocks', []],
    ['of a rule', [horizontalRule()]],
    ['of white space', [paragraph(' \u00A0 ')]],
    ['of a picture', [figure({ media: null, alt: 'A bridge', caption: '', credit: 'Ada' })]],
  ])('of a body %s', async (_name, content) => {
    const id = await draft({ body: { type: 'doc', content } })
    await unchanged(id, () => publishArticle(door, id), InvalidInputError)
  })

  it('by a writer', async () => {
    const id = await draft()
    const writer: Actor = { kind: 'staff', userId: '1', role: 'writer' }
    await unchanged(id, () => publishArticle(writer, id), ForbiddenError)
  })

  it('of a body that is not a document any more', async () => {
    const id = await draft()
    const document = { type: 'doc', content: [{ type: 'script' }] }
    await db().articleBody.update({ where: { articleId: id }, data: { document } })
    await unchanged(id, () => publishArticle(door, id), Error)
  })

  it('of an article that is not there', async () => {
    const absent = '00000000-0000-7000-8000-000000000000'
    await expect(publishArticle(door, absent)).rejects.toThrow(NotFoundError)
  })
})
