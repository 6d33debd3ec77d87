import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { figure, paragraph } from '@/lib/articles/document-builders'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { InvalidInputError, NotFoundError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { createArticle } from '@/lib/publishing/create-article'
import { emptyContent } from '@/lib/publishing/drafts/content'
import { restoreRevision } from '@/lib/publishing/drafts/restore-revision'
import { saveDraft } from '@/lib/publishing/drafts/save-draft'
import { findPictureUses } from '@/lib/publishing/picture-uses'
import { makePreviewLink } from '@/lib/publishing/previews/make-preview-link'
import { publishArticle } from '@/lib/publishing/publish-article'
import { door, sampleArticle } from '@/lib/publishing/sample-article'
import { deletePicture } from './delete-picture'
import { describePicture } from './describe-picture'
import { findRendition } from './find-rendition'
import { browseLibrary } from './library'
import { findPictureRecord } from './queries'
import { draw } from './sample-files'
import { libraryQuery } from './schemas'
import { uploadPicture } from './upload-picture'

databaseSuite()

const ada = { kind: 'staff', userId: 'ada', role: 'writer' } as const
const tom = { kind: 'staff', userId: 'tom', role: 'writer' } as const
const eve = { kind: 'staff', userId: 'eve', role: 'editor' } as const
type Staff = typeof ada | typeof tom | typeof eve

beforeEach(async () => {
  await db().article.deleteMany()
  await db().author.deleteMany()
  await db().media.deleteMany()
})

let number = 0

async function upload(by: Staff, fileName: string, said = {}) {
  number += 1
  const background = `#${number.toString(16).padStart(6, '0')}`
  const bytes = await draw(40, 30).flatten().tint(background).png().toBuffer()
  const tail = Buffer.from(String(number))
  return uploadPicture(by, { bytes: Buffer.concat([bytes, tail]), fileName, ...said })
}

const placed = (media: string) => ({ media, alt: 'A boat', caption: 'A boat', credit: 'Ada' })
const titles = async (by: Staff, asked = {}) =>
  (await browseLibrary(by, libraryQuery.parse(asked))).pictures.map(({ title }) => title)

async function draftWith(by: Staff, media: string | null, slug = 'a-story') {
  const { id } = await createArticle(by, sampleArticle({ slug }))
  await saveWith(by, id, 0, media)
  return id
}

function saveWith(by: Staff, id: string, baseVersion: number, media: string | null) {
  const content = emptyContent(`A story at version ${baseVersion + 1}`)
  const body = [paragraph('One.'), ...(media ? [figure(placed(media))] : [])]
  return saveDraft(by, id, {
    baseVersion,
    saveId: crypto.randomUUID(),
    byHand: true,
    content: { ...content, body: { type: 'doc', content: body } },
  })
}

describe('the library', () => {
  it('finds pictures by every word that is said of them, in any case', async () => {
    await upload(ada, 'IMG_2031.jpg', { caption: 'The old harbour', credit: 'Ada Marsh/PA' })
    await upload(ada, 'bridge.png', { alt: 'A bridge, 100% of it' })
    expect(await titles(ada)).toEqual(['bridge', 'IMG_2031'])
    expect(await titles(ada, { q: 'HARBOUR marsh' })).toEqual(['IMG_2031'])
    expect(await titles(ada, { q: 'img_2' })).toEqual(['IMG_2031'])
    expect(await titles(ada, { q: '0%' })).toEqual(['bridge'])
    expect(await titles(ada, { q: 'harbour bridge' })).toEqual([])
  })

  it('shows writers their own pictures and those that are published, editors all', async () => {
    const hers = await upload(ada, 'hers.png')
    await upload(tom, 'his.png')
    expect(await titles(ada)).toEqual(['hers'])
    expect(await titles(eve)).toEqual(['his', 'hers'])
    const { id } = await createArticle(door, sampleArticle({ lead: placed(hers.id) }))
    await publishArticle(door, id)
    expect(await titles(tom)).toEqual(['his', 'hers'])
  })

  it('filters by what is missing, by use and by whose they are', async () => {
    await upload(ada, 'bare.png')
    const used = await upload(tom, 'used.png', { alt: 'A boat', credit: 'Tom' })
    const portrait = await upload(eve, 'portrait.png', { alt: 'Ada', credit: 'Eve' })
    await draftWith(eve, used.id)
    await db().author.create({ data: { slug: 'ada', name: 'Ada', pictureId: portrait.id } })
    expect(await titles(eve, { filter: 'no-credit' })).toEqual(['bare'])
    expect(await titles(eve, { filter: 'no-alt' })).toEqual(['bare'])
    expect(await titles(eve, { filter: 'unused' })).toEqual(['bare'])
    expect(await titles(eve, { filter: 'mine' })).toEqual(['portrait'])
  })

  it('goes on after a picture, each once', async () => {
    const { id } = await upload(ada, 'first.png')
    const row = await db().media.findUniqueOrThrow({ where: { id } })
    const rows = Array.from({ length: 60 }, (_, index) => ({
      ...row,
      id: String(index).padStart(64, '0'),
      title: String(index),
    }))
    await db().media.createMany({ data: rows })
    const first = await browseLibrary(ada, libraryQuery.parse({}))
    const second = await browseLibrary(ada, libraryQuery.parse({ after: first.next }))
    const seen = [...first.pictures, ...second.pictures].map((picture) => picture.id)
    expect(new Set(seen).size).toBe(61)
    expect(seen).toHaveLength(61)
    expect(second.next).toBeNull()
  })

  it.each([
    ['a made-up place', { after: "1-' OR true" }],
    ['an unknown filter', { filter: 'all; DROP' }],
    ['9,000 letters', { q: 'x'.repeat(9_000) }],
    ['a zero byte', { q: '\0' }],
  ])('takes %s for nothing asked', async (_name, asked) => {
    await upload(ada, 'boat.png')
    expect(await titles(ada, asked)).toEqual(['boat'])
  })
})

describe('where a picture is used', () => {
  it('counts drafts and versions that can be restored, and keeps both from deletion', async () => {
    const { id } = await upload(ada, 'boat.png')
    const article = await draftWith(ada, id)
    const uses = async (by: Staff) => findPictureUses(by, id)
    expect((await uses(ada)).articles).toMatchObject([
      { id: article, headline: 'A story at version 1', isCurrent: true, mayOpen: true },
    ])
    expect(await uses(tom)).toEqual({ articles: [], elsewhere: 1 })
    expect((await browseLibrary(ada, libraryQuery.parse({}))).pictures).toMatchObject([
      { articles: 1, portraits: 0 },
    ])
    await expect(deletePicture(ada, id)).rejects.toThrow(InvalidInputError)

    await saveWith(ada, article, 1, null)
    expect((await uses(ada)).articles).toMatchObject([{ isCurrent: false }])
    expect(await titles(ada, { filter: 'unused' })).toEqual(['boat'])
    await expect(deletePicture(ada, id)).rejects.toThrow(InvalidInputError)
    await restoreRevision(ada, article, 1)
    expect((await uses(ada)).articles).toMatchObject([{ isCurrent: true }])
  })

  it('is not taken from under somebody who places it', async () => {
    const { id } = await upload(ada, 'boat.png')
    const article = await draftWith(ada, null)
    const [saved, deleted] = await Promise.allSettled([
      saveWith(ada, article, 1, id),
      deletePicture(ada, id),
    ])
    expect(saved.status).toBe('fulfilled')
    const isThere = (await db().media.count({ where: { id } })) === 1
    const isUsed = (await findPictureUses(ada, id)).articles.length === 1
    expect(isThere).toBe(deleted.status === 'rejected')
    expect(isUsed).toBe(isThere)
  })
})

it('is deleted with its files when nothing uses it, by whose it is', async () => {
  const { id } = await upload(ada, 'boat.png')
  await expect(deletePicture(tom, id)).rejects.toThrow(NotFoundError)
  await deletePicture(ada, id)
  expect(await db().media.count()).toBe(0)
  expect(existsSync(join(env().DATA_DIR, 'media', id))).toBe(false)
  expect(await db().auditEntry.count({ where: { action: 'media.deleted', subjectId: id } })).toBe(1)
})

it('is described by its writer until it is published, and by editors always', async () => {
  const { id } = await upload(ada, 'boat.png')
  await describePicture(ada, id, { alt: 'A boat', focalX: 0.2 })
  await expect(describePicture(tom, id, { alt: 'x' })).rejects.toThrow(NotFoundError)
  await expect(describePicture(ada, id, { focalY: 2 })).rejects.toThrow()
  await expect(describePicture(ada, id, { uploadedBy: 'tom' } as never)).rejects.toThrow()
  const article = await createArticle(door, sampleArticle({ lead: placed(id) }))
  await publishArticle(door, article.id)
  await expect(describePicture(ada, id, { focalX: 1 })).rejects.toThrow(NotFoundError)
  await describePicture(eve, id, { credit: 'Ada Marsh' })
  expect(await findPictureRecord(eve, id)).toMatchObject({
    ...{ alt: 'A boat', credit: 'Ada Marsh', focalX: 0.2, isPublic: true, mayChange: true },
  })
  expect(await findPictureRecord(ada, id)).toMatchObject({ mayChange: false })
})

describe('a rendition', () => {
  const rendition = (
    id: string,
    by: Staff | null,
    file = '40.jpg',
    preview: string | null = null,
  ) => findRendition(id, file, { staff: async () => by, preview })

  it('is for those staff only who may see it, until something published shows it', async () => {
    const { id } = await upload(ada, 'boat.png')
    expect(await rendition(id, null)).toBeNull()
    expect(await rendition(id, tom)).toBeNull()
    for (const by of [ada, eve]) {
      const found = await rendition(id, by)
      expect(found).toMatchObject({ for: 'somebody', format: 'jpg' })
      found?.stream.destroy()
    }
    const article = await createArticle(door, sampleArticle({ lead: placed(id) }))
    expect(await rendition(id, null)).toBeNull()
    await publishArticle(door, article.id)
    const found = await rendition(id, null)
    expect(found).toMatchObject({ for: 'anybody' })
    found?.stream.destroy()
  })

  it('is for who holds a good preview link of a text that shows it', async () => {
    const { id } = await upload(ada, 'boat.png')
    const other = await upload(ada, 'ship.png')
    const article = await draftWith(ada, id)
    const { token } = await makePreviewLink(ada, article)
    const found = await rendition(id, null, '40.jpg', token)
    expect(found).toMatchObject({ for: 'somebody' })
    found?.stream.destroy()
    expect(await rendition(other.id, null, '40.jpg', token)).toBeNull()
    expect(await rendition(id, null, '40.jpg', `${token}x`)).toBeNull()
    await saveWith(ada, article, 1, null)
    expect(await rendition(id, null, '40.jpg', token)).toBeNull()
    await saveWith(ada, article, 2, id)
    await db().previewLink.updateMany({ data: { revokedAt: new Date() } })
    expect(await rendition(id, null, '40.jpg', token)).toBeNull()
  })

  it('is asked of the store only in a width that there is', async () => {
    const { id } = await upload(ada, 'boat.png')
    expect(await rendition(id, eve, '480.jpg')).toBeNull()
    expect(await rendition(id, eve, '40.svg')).toBeNull()
  })

  it('is withheld again when the article that showed it shows it no more', async () => {
    const { id } = await upload(ada, 'boat.png')
    const lead = placed(id)
    const article = await createArticle(door, sampleArticle({ lead }))
    await publishArticle(door, article.id)
    await db().article.update({ where: { id: article.id }, data: { leadMediaId: null } })
    await publishArticle(door, article.id)
    expect((await db().media.findUniqueOrThrow({ where: { id } })).withheldAt).not.toBeNull()
  })
})
