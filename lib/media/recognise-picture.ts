import { InvalidInputError } from '@/lib/platform/errors'

/** What may be uploaded, as sharp calls it: what a camera or a picture editor writes. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'heif'

const known: [kind: PictureKind, begins: RegExp][] = [
  ['jpeg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['gif', /^GIF8[79]a/],
  ['heif', /^[^]{4}ftyp(avif|avis)/],
]

const choose = 'Choose a JPEG, PNG, WebP, AVIF or GIF picture.'

/** What people try, each with what helps them. */
const refused: [begins: RegExp, message: string][] = [
  [/^$/, `The file is empty. ${choose}`],
  [/^[^]{4}ftyp(heic|heix|hevc|heim|heis|mif1|msf1)/, heic()],
  [/^%PDF/, `This is a PDF. ${choose}`],
  [/^(II\*\0|MM\0\*)/, 'TIFF pictures cannot be used here. Export it as JPEG or PNG.'],
  [/^8BPS/, 'Photoshop documents cannot be used here. Export it as JPEG or PNG.'],
  [/^\x1f\x8b|^PK\x03\x04/, `This is a compressed file. ${choose}`],
  [/^[^]{4}ftyp/, `This is a video. ${choose}`],
  [/<svg[\s>]/i, 'SVG drawings cannot be used here: they can hold scripts. Export it as PNG.'],
  [/^\s*</, `This is a page or a document, not a picture. ${choose}`],
]

/**
 * What a file is by its first bytes, whatever it is called. Nothing else reaches a decoder.
 * @throws InvalidInputError with what to do instead.
 */
export function recognisePicture(original: Buffer): PictureKind {
  const beginning = original.subarray(0, 1024).toString('latin1')
  const kind = known.find(([, begins]) => begins.test(beginning))?.[0]
  if (kind) return kind
  const message = refused.find(([begins]) => begins.test(beginning))?.[1]
  throw new InvalidInputError({ file: message ?? `This is not a picture. ${choose}` })
}

function heic(): string {
  return 'HEIC pictures, as phones make them, cannot be read here. Export it as JPEG, or choose “Most compatible” in the camera’s settings.'
}
