import { InvalidInputError } from '@/lib/platform/errors'

/** What may be uploaded, by the bytes it begins with, in hex. */
const picture = {
  jpeg: /^ffd8ff/,
  png: /^89504e470d0a1a0a/,
  webp: /^52494646.{8}57454250/,
  gif: /^474946383[79]61/,
  avif: /^.{8}66747970(61766966|61766973)/,
}

const choose = 'Choose a JPEG, PNG, WebP, AVIF or GIF picture.'
const heic =
  'HEIC pictures, as phones make them, cannot be read here. Export it as JPEG, or choose “Most compatible” in the camera’s settings.'

/** What people try, and what helps them. */
const files: [begins: RegExp, message: string][] = [
  [/^$/, `The file is empty. ${choose}`],
  [/^.{8}66747970(686569[63786d73]|68657663|6d696631|6d736631)/, heic],
  [/^.{8}66747970/, `This is a video. ${choose}`],
  [/^25504446/, `This is a PDF. ${choose}`],
  [/^(49492a00|4d4d002a)/, 'TIFF pictures cannot be used here. Export it as JPEG or PNG.'],
  [/^38425053/, 'Photoshop documents cannot be used here. Export it as JPEG or PNG.'],
  [/^(1f8b|504b0304)/, `This is a compressed file. ${choose}`],
]

const texts: [has: RegExp, message: string][] = [
  [/<svg[\s>]/i, 'SVG drawings cannot be used here: they can hold scripts. Export it as PNG.'],
  [/^\s*</, `This is a page or a document, not a picture. ${choose}`],
]

/**
 * Lets only what begins like a picture come near a decoder, whatever the file is called.
 * @throws InvalidInputError with what to do instead.
 */
export function recognisePicture(original: Buffer): void {
  const beginning = original.subarray(0, 16).toString('hex')
  if (Object.values(picture).some((begins) => begins.test(beginning))) return
  const text = original.subarray(0, 1024).toString('latin1')
  const refused =
    files.find(([begins]) => begins.test(beginning)) ?? texts.find(([has]) => has.test(text))
  throw new InvalidInputError({ file: refused?.[1] ?? `This is not a picture. ${choose}` })
}
