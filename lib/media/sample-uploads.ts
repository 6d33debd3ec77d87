import { deflateSync, gzipSync } from 'node:zlib'
import sharp from 'sharp'
import { animatedPng, blackPng, draw, gif, half, jpegWithSegments, pngChunk } from './sample-files'

/** What is sent to a library of pictures by people, programs and attackers: for tests. */
export interface SampleUpload {
  name: string
  fileName: string
  bytes: () => Promise<Buffer> | Buffer
}

/** A word that must not be in anything that is kept of a file. */
export const sentinel = 'sentinel-of-the-file'

const script = `<script>alert('${sentinel}')</script>`
const svg = (inside: string, before = '') =>
  Buffer.from(
    `${before}<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200">${inside}</svg>`,
  )
const entity = '<!DOCTYPE svg [<!ENTITY file SYSTEM "file:///etc/hostname">]>'
const zip = Buffer.from(`PK\x03\x04${sentinel}`, 'latin1')
const behind = async (picture: Promise<Buffer>, tail: Buffer | string) =>
  Buffer.concat([await picture, Buffer.from(tail)])
const png = () => draw().png().toBuffer()
const jpeg = () => draw().jpeg().toBuffer()
const movingWebp = async () => {
  const frames = [await png(), await draw(300, 200).negate().png().toBuffer()]
  return sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer()
}

/** Each with what the refusal says. */
export const refusedUploads: (SampleUpload & { because: RegExp })[] = [
  { name: 'nothing', fileName: 'a.jpg', bytes: () => Buffer.alloc(0), because: /is empty/ },
  { name: 'text', fileName: 'a.txt', bytes: () => Buffer.from('Hello'), because: /not a picture/ },
  { name: 'a page', fileName: 'a.html', bytes: () => Buffer.from(script), because: /a page/ },
  {
    name: 'a page called a JPEG',
    fileName: 'a.jpg',
    bytes: () => Buffer.from(script),
    because: /a page/,
  },
  { name: 'a PDF', fileName: 'a.pdf', bytes: () => Buffer.from('%PDF-1.7'), because: /a PDF/ },
  { name: 'an archive called a PNG', fileName: 'a.png', bytes: () => zip, because: /compressed/ },
  { name: 'an SVG', fileName: 'a.svg', bytes: () => svg('<path d="M0 0h9"/>'), because: /SVG/ },
  { name: 'an SVG with a script', fileName: 'a.svg', bytes: () => svg(script), because: /SVG/ },
  { name: 'an SVG called a PNG', fileName: 'a.png', bytes: () => svg(script), because: /SVG/ },
  {
    name: 'an SVG in gzip',
    fileName: 'a.svgz',
    bytes: () => gzipSync(svg('')),
    because: /compressed/,
  },
  {
    name: 'an SVG with a file of the server',
    fileName: 'a.svg',
    bytes: () => svg('<text>&file;</text>', entity),
    because: /SVG/,
  },
  {
    name: 'a bomb of 196 megapixels',
    fileName: 'a.png',
    bytes: () => blackPng(14_000, 14_000),
    because: /196 megapixels; 40 are the most/,
  },
  {
    name: 'half a JPEG',
    fileName: 'a.jpg',
    bytes: async () => half(await jpeg()),
    because: /cut off/,
  },
  {
    name: 'half a PNG',
    fileName: 'a.png',
    bytes: async () => half(await png()),
    because: /cut off/,
  },
  {
    name: 'half a WebP',
    fileName: 'a.webp',
    bytes: async () => half(await draw().webp().toBuffer()),
    because: /cut off/,
  },
  {
    name: 'the beginning of a JPEG before a page',
    fileName: 'a.jpg',
    bytes: () => Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.from(script)]),
    because: /damaged/,
  },
  { name: 'a GIF of 3,000 frames', fileName: 'a.gif', bytes: () => gif(3_000), because: /Moving/ },
  {
    name: 'a WebP that moves',
    fileName: 'a.webp',
    bytes: movingWebp,
    because: /Moving/,
  },
  { name: 'a TIFF', fileName: 'a.tif', bytes: () => draw().tiff().toBuffer(), because: /TIFF/ },
  {
    name: 'a HEIC',
    fileName: 'IMG_1.HEIC',
    bytes: () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
    because: /HEIC/,
  },
  {
    name: 'a video',
    fileName: 'a.mp4',
    bytes: () => Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0', 'latin1'),
    because: /a video/,
  },
  {
    name: 'a line',
    fileName: 'a.png',
    bytes: () => blackPng(20_000, 1),
    because: /10 times as long/,
  },
]

export const takenUploads: (SampleUpload & { width: number; height: number })[] = [
  { name: 'a JPEG with a page behind it', fileName: 'a.jpg', bytes: () => behind(jpeg(), script) },
  { name: 'a PNG with an archive behind it', fileName: 'a.png', bytes: () => behind(png(), zip) },
  {
    name: 'a PNG with a PDF behind it',
    fileName: 'a.png',
    bytes: () => behind(png(), `%PDF-1.7 ${sentinel}`),
  },
  {
    name: 'a GIF with a script behind it',
    fileName: 'a.gif',
    bytes: () => Buffer.concat([gif(1), Buffer.from(script)]),
  },
  { name: 'a PNG called a JPEG', fileName: 'a.jpg', bytes: png },
  { name: 'an AVIF', fileName: 'a.avif', bytes: () => draw().avif({ effort: 0 }).toBuffer() },
  { name: 'a PNG of 2,000 frames', fileName: 'a.png', bytes: () => animatedPng(2_000) },
  {
    name: 'a JPEG in CMYK',
    fileName: 'a.jpg',
    bytes: () => draw().toColourspace('cmyk').jpeg().toBuffer(),
  },
  {
    name: 'a PNG of 16 bits',
    fileName: 'a.png',
    bytes: () => draw().toColourspace('rgb16').png().toBuffer(),
  },
  {
    name: 'a JPEG with 12 MB of words in it',
    fileName: 'a.jpg',
    bytes: () => jpegWithSegments(200, `http://ns.adobe.com/xap/1.0/\0${sentinel}`),
  },
  {
    name: 'a PNG with words that unfold to 64 MB',
    fileName: 'a.png',
    bytes: () => {
      const words = Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.alloc(2 ** 26))])
      return blackPng(300, 200, [pngChunk('zTXt', words)])
    },
  },
  {
    name: 'a JPEG with the place where it was taken',
    fileName: 'a.jpg',
    bytes: () =>
      draw()
        .withExif({
          IFD0: { Copyright: sentinel },
          IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
        })
        .jpeg()
        .toBuffer(),
  },
].map((each) => ({ ...each, width: 300, height: 200 }))

takenUploads.push({
  name: 'a single pixel',
  fileName: 'a.png',
  bytes: () => blackPng(1, 1),
  width: 1,
  height: 1,
})
