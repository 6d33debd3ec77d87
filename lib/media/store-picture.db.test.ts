import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { renditionFormats } from './renditions'
import { blackPng, draw } from './sample-files'
import { storePicture } from './store-picture'

databaseSuite()

const folder = () => join(env().DATA_DIR, 'media')

beforeEach(async () => {
  await db().media.deleteMany()
  await rm(folder(), { recursive: true, force: true })
})

const seed = { kind: 'system', name: 'seed' } as const

const files = async () => {
  const entries = await readdir(folder(), { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

const rendition = (id: string, name: string) => readFile(join(folder(), id, name))

describe('storePicture', () => {
  it.each([
    ['wide', 1600, 800, [480, 720, 960, 1440]],
    ['as wide as a rendition', 960, 1200, [480, 720, 960]],
    ['small', 300, 200, [300]],
  ])(
    'renders a picture that is %s in each width and format',
    async (_name, width, height, widths) => {
      const original = await draw(width, height).png().toBuffer()
      const { id } = await storePicture(seed, original)

      expect(id).toBe(createHash('sha256').update(original).digest('hex'))
      expect(await db().media.findMany()).toMatchObject([{ id, width, height, widths }])
      const names = widths.flatMap((each) => renditionFormats.map((format) => `${each}.${format}`))
      expect((await files()).sort()).toEqual(names.sort())
      for (const name of names) {
        const [each, format] = name.split('.')
        const metadata = await sharp(await rendition(id, name)).metadata()
        expect(metadata).toMatchObject({
          format: { avif: 'heif', webp: 'webp', jpg: 'jpeg' }[String(format)],
          width: Number(each),
          height: Math.round((height * Number(each)) / width),
        })
      }
    },
  )

  it('takes the bomb of below when it is small', async () => {
    expect((await storePicture(seed, blackPng(300, 200))).id).toHaveLength(64)
  })

  it('keeps nothing that the camera wrote, and turns the picture as the camera says', async () => {
    const original = await draw(600, 300)
      .withExif({
        IFD0: { Copyright: 'sentinel-copyright' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    expect((await sharp(original).metadata()).exif).toBeDefined()
    const { id } = await storePicture(seed, original)

    expect(await db().media.findMany()).toMatchObject([{ width: 300, height: 600 }])
    for (const name of await files()) {
      const bytes = await rendition(id, name)
      const { exif, iptc, xmp, orientation } = await sharp(bytes).metadata()
      expect({ exif, iptc, xmp, orientation }).toEqual({})
      expect(bytes.includes('sentinel')).toBe(false)
    }
  })

  it('keeps nothing that was hidden behind the picture', async () => {
    const picture = await draw(300, 200).png().toBuffer()
    const { id } = await storePicture(
      seed,
      Buffer.concat([picture, Buffer.from('<script>sentinel')]),
    )
    for (const name of await files()) {
      expect((await rendition(id, name)).includes('sentinel')).toBe(false)
    }
  })

  it('is one picture when it is stored again, also at the same time', async () => {
    const original = await draw(300, 200).png().toBuffer()
    const stored = await Promise.all([1, 2, 3].map(() => storePicture(seed, original)))
    stored.push(await storePicture(seed, original))

    expect(new Set(stored.map(({ id }) => id)).size).toBe(1)
    expect(await db().media.count()).toBe(1)
    expect(await files()).toHaveLength(renditionFormats.length)
  })
})

describe('nothing is kept', () => {
  const half = async () => {
    const whole = await draw(300, 200).jpeg().toBuffer()
    return whole.subarray(0, whole.length / 2)
  }
  const svg = (size: number) =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"/>`)

  it.each<[name: string, original: () => Promise<Buffer> | Buffer]>([
    ['a bomb of 144 megapixels', () => blackPng(12_000, 12_000)],
    ['a bomb drawn in a line', () => svg(30_000)],
    ['nothing', () => Buffer.alloc(0)],
    ['text', () => Buffer.from('This is not a picture.')],
    ['a page', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['half a picture', half],
  ])('of %s', async (_name, original) => {
    await expect(storePicture(seed, await original())).rejects.toThrow()
    expect(await db().media.count()).toBe(0)
    expect(await files()).toEqual([])
  })

  it('when the disk does not take it', async () => {
    await writeFile(folder(), 'a file where the folder should be')
    await expect(storePicture(seed, blackPng(300, 200))).rejects.toThrow()
    expect(await db().media.count()).toBe(0)
  })

  it('when a file cannot be put in its place, not even a part of it', async () => {
    const original = blackPng(300, 200)
    const id = createHash('sha256').update(original).digest('hex')
    await mkdir(join(folder(), id, '300.avif'), { recursive: true })
    await expect(storePicture(seed, original)).rejects.toThrow()
    expect(await files()).toEqual([])
    expect(await db().media.count()).toBe(0)
  })
})
