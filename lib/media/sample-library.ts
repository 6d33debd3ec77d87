import { figure, paragraph } from '@/lib/articles/document-builders'
import { db } from '@/lib/platform/db'
import { createArticle } from '@/lib/publishing/create-article'
import { emptyContent } from '@/lib/publishing/drafts/content'
import { saveDraft } from '@/lib/publishing/drafts/save-draft'
import { sampleArticle } from '@/lib/publishing/sample-article'
import { draw } from './sample-files'
import { uploadPicture } from './upload-picture'

/** Two who write and one who edits, for tests. */
export const ada = { kind: 'staff', userId: 'ada', role: 'writer' } as const
export const tom = { kind: 'staff', userId: 'tom', role: 'writer' } as const
export const eve = { kind: 'staff', userId: 'eve', role: 'editor' } as const
export type Staff = typeof ada | typeof tom | typeof eve

export async function emptyLibrary(): Promise<void> {
  await db().article.deleteMany()
  await db().author.deleteMany()
  await db().media.deleteMany()
}

let number = 0

/** A picture that nobody uploaded so far. */
export async function upload(by: Staff, fileName: string, said = {}) {
  number += 1
  const background = `#${number.toString(16).padStart(6, '0')}`
  const bytes = await draw(40, 30).flatten().tint(background).png().toBuffer()
  const tail = Buffer.from(String(number))
  return uploadPicture(by, { bytes: Buffer.concat([bytes, tail]), fileName, ...said })
}

export const placed = (media: string) => ({
  media,
  alt: 'A boat',
  caption: 'A boat',
  credit: 'Ada',
})

/** An article whose draft shows the picture, or none. */
export async function draftWith(by: Staff, media: string | null): Promise<string> {
  const { id } = await createArticle(by, sampleArticle({ slug: 'a-story' }))
  await saveWith(by, id, 0, media)
  return id
}

export function saveWith(by: Staff, id: string, baseVersion: number, media: string | null) {
  const content = emptyContent(`A story at version ${baseVersion + 1}`)
  const body = [paragraph('One.'), ...(media ? [figure(placed(media))] : [])]
  return saveDraft(by, id, {
    baseVersion,
    saveId: crypto.randomUUID(),
    byHand: true,
    content: { ...content, body: { type: 'doc', content: body } },
  })
}
