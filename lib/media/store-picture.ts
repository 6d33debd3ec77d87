import { createHash } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import { db } from '@/lib/platform/db'
import { writeStored } from '@/lib/platform/storage'
import { type RenditionFormat, renditionFormats, renditionWidths } from './renditions'

/** 40 megapixels: a bomb is refused before it is decoded. */
const limitInputPixels = 40_000_000

const encode: Record<RenditionFormat, (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 55, effort: 2 }),
  webp: (picture) => picture.webp({ quality: 78 }),
  jpg: (picture) => picture.jpeg({ quality: 80, mozjpeg: true }),
}

/**
 * Decodes a picture, stores its renditions under the hash of the original, and records it.
 * Nothing of the original's bytes or metadata is kept. Storing the same picture twice is one.
 */
export async function storePicture(original: Buffer): Promise<{ id: string }> {
  const id = createHash('sha256').update(original).digest('hex')
  if (await db().media.findUnique({ where: { id }, select: { id: true } })) return { id }
  const { data, info } = await sharp(original, { limitInputPixels, density: 96 })
    .rotate()
    .flatten({ background: '#ffffff' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const raw = { width: info.width, height: info.height, channels: info.channels }
  const widths = renditionWidths.filter((width) => width <= info.width)
  if (widths.length === 0) widths.push(info.width as (typeof renditionWidths)[number])
  for (const width of widths) {
    for (const format of renditionFormats) {
      const rendition = await encode[format](sharp(data, { raw }).resize({ width })).toBuffer()
      await writeStored(`media/${id}/${width}.${format}`, rendition)
    }
  }
  await db().media.createMany({
    data: { id, width: info.width, height: info.height, widths: [...widths] },
    skipDuplicates: true,
  })
  return { id }
}
