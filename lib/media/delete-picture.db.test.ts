import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { InvalidInputError, NotFoundError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { restoreRevision } from '@/lib/publishing/drafts/restore-revision'
import { findPictureUses } from '@/lib/publishing/picture-uses'
import { deletePicture } from './delete-picture'
import { browseLibrary } from './library'
import { ada, draftWith, emptyLibrary, type Staff, saveWith, tom, upload } from './sample-library'
import { libraryQuery } from './schemas'

databaseSuite()
beforeEach(emptyLibrary)

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
    const unused = await browseLibrary(ada, libraryQuery.parse({ filter: 'unused' }))
    expect(unused.pictures).toHaveLength(1)
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
