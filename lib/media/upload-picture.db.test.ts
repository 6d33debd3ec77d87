import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { ForbiddenError, InvalidInputError, NotFoundError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { mediaStore } from '@/lib/platform/storage/media-store'
import { StorageError } from '@/lib/platform/storage/store'
import { findLibraryPicture } from './queries'
import { draw } from './sample-files'
import { refusedUploads, sentinel, takenUploads } from './sample-uploads'
import { uploadPicture } from './upload-picture'

databaseSuite()

const ada = { kind: 'staff', userId: 'ada', role: 'writer' } as const
const tom = { kind: 'staff', userId: 'tom', role: 'writer' } as const
const editor = { kind: 'staff', userId: 'eve', role: 'editor' } as const

const folder = () => join(env().DATA_DIR, 'media')
const files = async () => {
  const entries = await readdir(folder(), { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.flatMap((each) => (each.isFile() ? [join(each.parentPath, each.name)] : []))
}

beforeEach(async () => {
  await db().media.deleteMany()
  await rm(folder(), { recursive: true, force: true })
})

const picture = async (colour = '#a03020') => ({
  bytes: await draw().flatten({ background: colour }).tint(colour).png().toBuffer(),
  fileName: 'C:\\Pictures\\Harbour at dawn.PNG',
  credit: ' Ada\u0000 Marsh ',
})

describe('a file that is no picture to be used is refused with what helps, and leaves nothing', () => {
  it.each(refusedUploads)('$name', async ({ bytes, fileName, because }) => {
    const upload = uploadPicture(ada, { bytes: await bytes(), fileName })
    await expect(upload).rejects.toThrow(InvalidInputError)
    await expect(upload).rejects.toThrow(because)
    expect(await db().media.count()).toBe(0)
    expect(await files()).toEqual([])
  })
})

describe('a picture is taken without what came with it', () => {
  it.each(takenUploads)('$name', async ({ bytes, fileName, width, height }) => {
    const taken = await uploadPicture(ada, { bytes: await bytes(), fileName })
    expect(taken).toMatchObject({ width, height, title: 'a' })
    const kept = await files()
    expect(kept).toHaveLength(3)
    for (const path of kept) {
      const file = await readFile(path)
      expect(file.includes(sentinel)).toBe(false)
      const { exif, xmp, iptc, comments, space } = await sharp(file).metadata()
      expect({ exif, xmp, iptc, comments, space }).toEqual({ space: 'srgb' })
    }
  })
})

it('keeps who uploaded what and when, and says so in the audit log', async () => {
  const upload = await picture()
  const { id, title, credit } = await uploadPicture(ada, upload)
  expect({ title, credit }).toEqual({ title: 'Harbour at dawn', credit: 'Ada Marsh' })
  const row = await db().media.findUniqueOrThrow({ where: { id } })
  expect(row).toMatchObject({ uploadedBy: 'ada', bytes: upload.bytes.length, focalX: 0.5 })
  expect(row.withheldAt).not.toBeNull()
  expect(await db().auditEntry.findMany({ where: { subjectId: id } })).toMatchObject([
    { action: 'media.uploaded', actor: 'ada', subject: 'Harbour at dawn' },
  ])
})

it('is one picture when one person uploads it again, also at the same time', async () => {
  const upload = await picture()
  const taken = await Promise.all([1, 2, 3].map(() => uploadPicture(ada, upload)))
  taken.push(await uploadPicture(ada, { ...upload, credit: 'Somebody else' }))
  expect(new Set(taken.map(({ id }) => id)).size).toBe(1)
  expect(await db().media.findMany()).toMatchObject([{ credit: 'Ada Marsh' }])
})

it('tells nobody that a colleague has the same picture, nor what it says', async () => {
  const upload = await picture()
  const hers = await uploadPicture(ada, upload)
  const his = await uploadPicture(tom, { ...upload, credit: '' })
  expect(his.id).not.toBe(hers.id)
  expect(his.credit).toBe('')
  await expect(findLibraryPicture(tom, hers.id)).rejects.toThrow(NotFoundError)
  expect((await findLibraryPicture(editor, hers.id)).credit).toBe('Ada Marsh')
  expect((await uploadPicture(editor, upload)).credit).not.toBe(undefined)
  expect(await db().media.count()).toBe(2)
})

it('is for staff', async () => {
  const reader = { kind: 'reader', userId: 'r', isVerified: true } as never
  await expect(uploadPicture(reader, await picture())).rejects.toThrow(ForbiddenError)
})

it('leaves neither a file nor a row when the store takes only some of it', async () => {
  const { write } = mediaStore()
  let written = 0
  vi.spyOn(mediaStore(), 'write').mockImplementation(async (path, bytes) => {
    written += 1
    if (written === 3) throw new StorageError('full')
    await write(path, bytes)
  })
  await expect(uploadPicture(ada, await picture())).rejects.toThrow(StorageError)
  expect(await files()).toEqual([])
  expect(await db().media.count()).toBe(0)
})

it('leaves neither when it cannot be noted who did it', async () => {
  await db().$executeRaw`ALTER TABLE "AuditEntry" RENAME TO "Elsewhere"`
  await expect(uploadPicture(ada, await picture())).rejects.toThrow()
  await db().$executeRaw`ALTER TABLE "Elsewhere" RENAME TO "AuditEntry"`
  expect(await files()).toEqual([])
  expect(await db().media.count()).toBe(0)
})
