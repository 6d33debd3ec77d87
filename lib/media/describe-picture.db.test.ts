import { beforeEach, expect, it } from 'vitest'
import { NotFoundError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { createArticle } from '@/lib/publishing/create-article'
import { publishArticle } from '@/lib/publishing/publish-article'
import { door, sampleArticle } from '@/lib/publishing/sample-article'
import { describePicture } from './describe-picture'
import { findPictureRecord } from './queries'
import { ada, emptyLibrary, eve, placed, tom, upload } from './sample-library'

databaseSuite()
beforeEach(emptyLibrary)

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
