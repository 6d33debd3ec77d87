import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { createArticle } from '@/lib/publishing/create-article'
import { publishArticle } from '@/lib/publishing/publish-article'
import { door, sampleArticle } from '@/lib/publishing/sample-article'
import { browseLibrary } from './library'
import {
  ada,
  draftWith,
  emptyLibrary,
  eve,
  placed,
  type Staff,
  tom,
  upload,
} from './sample-library'
import { libraryQuery } from './schemas'

databaseSuite()
beforeEach(emptyLibrary)

const titles = async (by: Staff, asked = {}) =>
  (await browseLibrary(by, libraryQuery.parse(asked))).pictures.map(({ title }) => title)

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
