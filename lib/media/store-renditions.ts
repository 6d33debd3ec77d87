import sharp, { type Sharp } from 'sharp'
import { mediaStore } from '@/lib/platform/storage/media-store'
import type { DecodedPicture } from './decode-picture'
import {
  type RenditionFormat,
  renditionFormats,
  renditionPath,
  renditionWidths,
} from './renditions'

const encode: Record<RenditionFormat, (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 55, effort: 2 }),
  webp: (picture) => picture.webp({ quality: 78 }),
  jpg: (picture) => picture.jpeg({ quality: 80, mozjpeg: true }),
}

/** Encodes a picture anew in every width and format, one after the other, and returns the widths. */
export async function storeRenditions(
  id: string,
  { pixels, raw }: DecodedPicture,
): Promise<number[]> {
  const widths: number[] = renditionWidths.filter((width) => width <= raw.width)
  if (widths.length === 0) widths.push(raw.width)
  for (const width of widths) {
    for (const format of renditionFormats) {
      const rendition = await encode[format](sharp(pixels, { raw }).resize({ width })).toBuffer()
      await mediaStore().write(renditionPath(id, width, format).slice(1), rendition)
    }
  }
  return widths
}
