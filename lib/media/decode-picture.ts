import sharp, { type Metadata } from 'sharp'
import { InvalidInputError } from '@/lib/platform/errors'
import { renditionWidths } from './renditions'

/** 40 megapixels: a bomb is refused before it is decoded. */
const mostPixels = 40_000_000

/** Of drawings of ours that say no size in pixels. */
const density = 96

/** Longer strips are no pictures, and some encoders cannot write them. */
const mostTimesAsLong = 10

export interface DecodedPicture {
  /** The size of the whole picture, as it is looked at. */
  width: number
  height: number
  /** No wider than the widest rendition. */
  pixels: Buffer
  raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 }
}

/**
 * The pixels of a picture, upright, in sRGB, on white: nothing else of the file goes on.
 * @throws InvalidInputError when it is damaged, moves, or is too large to be decoded.
 */
export async function decodePicture(original: Buffer): Promise<DecodedPicture> {
  const metadata = await sharp(original, { density, limitInputPixels: false })
    .metadata()
    .catch(explain)
  checkShape(metadata)
  const { width, height } = metadata.autoOrient
  const { data, info } = await sharp(original, { density, limitInputPixels: mostPixels })
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .resize({ width: renditionWidths.at(-1), withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(explain)
  const raw = { width: info.width, height: info.height, channels: info.channels }
  return { width, height, pixels: data, raw }
}

function checkShape({ width, height, pages = 1 }: Metadata): void {
  const megapixels = (width * height) / 1_000_000
  if (width * height > mostPixels) {
    throw new InvalidInputError({
      file: `The picture has ${Math.round(megapixels)} megapixels; 40 are the most. Export it smaller.`,
    })
  }
  if (pages > 1) {
    throw new InvalidInputError({
      file: 'Moving pictures cannot be used here. Export one frame of it as JPEG or PNG.',
    })
  }
  if (Math.max(width, height) > mostTimesAsLong * Math.min(width, height)) {
    throw new InvalidInputError({
      file: `The picture is more than ${mostTimesAsLong} times as long as it is short. Crop it.`,
    })
  }
}

function explain(cause: unknown): never {
  throw new InvalidInputError(
    { file: 'The picture is damaged or was cut off on its way. Export it again.' },
    { cause },
  )
}
