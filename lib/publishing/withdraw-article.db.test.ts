import { beforeEach, expect, it } from 'vitest'
import { figure, paragraph } from '@/lib/articles/document-builders'
import { findArticle, findWithdrawal, listArticles } from '@/lib/articles/queries'
import { readArticle } from '@/lib/gate/read-article'
import { forgetShownPictures, widthsShown } from '@/lib/media/shown-pictures'
import { db } from '@/lib/platform/db'
import { ForbiddenError, InvalidInputError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { createArticle } from './create-article'
import { publishArticle } from './publish-article'
import { door, editor, publishSample, sampleArticle } from './sample-article'
import { withdrawArticle } from './withdraw-article'

databaseSuite()

const slug = 'harbour-bridge-reopens'
const notice = 'A name in this report was wrong.\n\nWe are sorry.'
const staff = { kind: 'staff', userId: 'editor', role: 'editor' } as const

beforeEach(async () => {
  await db().article.deleteMany()
  await db().media.deleteMany()
  forgetShownPictures()
})

it('leaves nothing of the article but the notice', async () => {
  const id = await publishSample()
  await withdrawArticle(editor, id, notice)
  expect(await findArticle(slug)).toBeNull()
  expect(await listArticles({ take: 10 })).toEqual([])
  expect(await readArticle(slug, staff)).toBeNull()
  const withdrawal = await findWithdrawal(slug)
  expect(withdrawal).toEqual({ notice, withdrawnAt: expect.any(Date) })
})

it('gives the newest notice, and none once the article is back', async () => {
  const id = await publishSample()
  await withdrawArticle(editor, id, notice)
  await withdrawArticle(editor, id, 'A court forbade this report.')
  expect((await findWithdrawal(slug))?.notice).toBe('A court forbade this report.')
  await publishArticle(editor, id)
  expect(await findWithdrawal(slug)).toBeNull()
  expect(await findArticle(slug)).not.toBeNull()
})

it('refuses an empty notice, a draft, and a writer', async () => {
  const id = await publishSample()
  await expect(withdrawArticle(editor, id, '  ')).rejects.toThrow('Say in a sentence')
  const writer = { kind: 'staff', userId: '1', role: 'writer' } as const
  await expect(withdrawArticle(writer, id, notice)).rejects.toThrow(ForbiddenError)
  const draft = await createArticle(editor, sampleArticle({ slug: 'draft' }))
  await expect(withdrawArticle(editor, draft.id, notice)).rejects.toThrow(InvalidInputError)
  expect(await db().withdrawal.count()).toBe(0)
})

it('withholds the pictures that nothing else shows, until they are shown again', async () => {
  const picture = async (id: string) => {
    await db().media.create({ data: { id, width: 480, height: 320, widths: [480] } })
    return { media: id, alt: '', caption: '', credit: 'Ada' }
  }
  const [inBody, inLead, elsewhere] = [
    await picture('body'),
    await picture('lead'),
    await picture('elsewhere'),
  ]
  const portrait = await picture('portrait')
  const pictures = [inBody, elsewhere, portrait].map(figure)
  const content = [paragraph('One.'), ...pictures, paragraph('Two.')]
  const id = await publishSample({ lead: inLead, body: { type: 'doc', content } })
  await db().author.updateMany({ data: { pictureId: 'portrait' } })
  await publishSample({ slug: 'other', lead: elsewhere })
  const shown = async () => {
    forgetShownPictures()
    const widths = ['body', 'lead', 'elsewhere', 'portrait', 'unknown'].map(widthsShown)
    return (await Promise.all(widths)).map((each) => each !== null)
  }
  expect(await shown()).toEqual([true, true, true, true, false])
  await withdrawArticle(editor, id, notice)
  expect(await shown()).toEqual([false, false, true, true, false])
  await publishArticle(door, id)
  expect(await shown()).toEqual([true, true, true, true, false])
})

it('is appended: a notice that was given cannot be changed', async () => {
  await withdrawArticle(editor, await publishSample(), notice)
  await expect(db().withdrawal.updateMany({ data: { notice: 'Another' } })).rejects.toThrow()
})
