import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { env, provideEnv } from '@/lib/platform/env'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { mediaStore } from '@/lib/platform/storage/media-store'
import { startSampleS3 } from '@/lib/platform/storage/sample-s3'
import { StorageError } from '@/lib/platform/storage/store'
import { deletePicture } from './delete-picture'
import { findRendition } from './find-rendition'
import { removeStrayFiles } from './remove-stray-files'
import { draw } from './sample-files'
import { uploadPicture } from './upload-picture'

databaseSuite()

const eve = { kind: 'staff', userId: 'eve', role: 'editor' } as const
const upload = async (colour: string) =>
  uploadPicture(eve, {
    bytes: await draw().flatten().tint(colour).png().toBuffer(),
    fileName: 'boat.png',
  })

const asEve = { staff: async () => eve, preview: null }

let s3: Awaited<ReturnType<typeof startSampleS3>>
beforeAll(async () => {
  s3 = await startSampleS3()
})
afterAll(() => s3.stop())

function keepIn(endpoint: string | undefined) {
  const { bucket, accessKeyId, secretAccessKey } = s3.settings
  provideEnv({
    ...env(),
    S3_ENDPOINT: endpoint,
    ...(endpoint && {
      S3_BUCKET: bucket,
      S3_ACCESS_KEY_ID: accessKeyId,
      S3_SECRET_ACCESS_KEY: secretAccessKey,
    }),
  })
}

it('a picture is uploaded to S3, given out from there and deleted', async () => {
  keepIn(s3.settings.endpoint)
  const { id } = await upload('#104060')
  expect((await mediaStore().list('media')).map(({ name }) => name)).toEqual([id])
  const found = await findRendition(id, '300.avif', asEve)
  const bytes = found && (await buffer(found.stream))
  expect(bytes?.length).toBe(found?.size)
  expect(await sharp(bytes ?? undefined).metadata()).toMatchObject({ width: 300, height: 200 })
  await deletePicture(eve, id)
  expect(await mediaStore().list('media')).toEqual([])
})

it('a store that is down takes no picture and gives none, and says so', async () => {
  keepIn(s3.settings.endpoint)
  const { id } = await upload('#406010')
  keepIn('http://127.0.0.1:1')
  await expect(upload('#601040')).rejects.toThrow(StorageError)
  expect(await db().media.count()).toBe(1)
  await expect(findRendition(id, '300.jpg', asEve)).rejects.toThrow(StorageError)
})

it('files that nobody recorded are removed after a day, and no others', async () => {
  keepIn(undefined)
  const { id } = await upload('#205060')
  const folder = (name: string) => join(env().DATA_DIR, 'media', name)
  const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000)
  for (const name of ['stray', 'fresh']) {
    await mkdir(folder(name), { recursive: true })
    await writeFile(join(folder(name), '480.jpg'), 'x')
  }
  for (const name of ['stray', id]) await utimes(folder(name), twoDaysAgo, twoDaysAgo)
  expect(await removeStrayFiles()).toBe(1)
  const kept = (await mediaStore().list('media')).map(({ name }) => name)
  expect(kept.sort()).toEqual([id, 'fresh'].sort())
})
