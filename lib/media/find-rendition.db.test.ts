import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { createArticle } from '@/lib/publishing/create-article'
import { makePreviewLink } from '@/lib/publishing/previews/make-preview-link'
import { publishArticle } from '@/lib/publishing/publish-article'
import { door, sampleArticle } from '@/lib/publishing/sample-article'
import { findRendition } from './find-rendition'
import {
  ada,
  draftWith,
  emptyLibrary,
  eve,
  placed,
  type Staff,
  saveWith,
  tom,
  upload,
} from './sample-library'

databaseSuite()
beforeEach(emptyLibrary)

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
