import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** Bytes of picture files, made by hand where no program would make them: for tests. */
export const draw = (width = 300, height = 200) =>
  sharp({ create: { width, height, channels: 3, background: '#2266aa' } })

const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex')

export function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))])
}

/** A bit for each pixel, all of them nought: a few kilobytes unfold to any size. */
export function blackPng(width: number, height: number, more: Buffer[] = []): Buffer {
  const header = Buffer.concat([uint32(width), uint32(height), Buffer.from([1, 0, 0, 0, 0])])
  const rows = deflateSync(Buffer.alloc((1 + Math.ceil(width / 8)) * height))
  return Buffer.concat([
    pngSignature,
    pngChunk('IHDR', header),
    ...more,
    pngChunk('IDAT', rows),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

/** A PNG that also holds so many frames, which only some programs show. */
export function animatedPng(frames: number): Buffer {
  const frame = deflateSync(Buffer.alloc((1 + 38) * 200))
  const control = (sequence: number) =>
    pngChunk('fcTL', Buffer.concat([...[sequence, 300, 200, 0, 0].map(uint32), Buffer.alloc(6, 1)]))
  const moving = Array.from({ length: frames }, (_, index) => [
    control(2 * index),
    pngChunk('fdAT', Buffer.concat([uint32(2 * index + 1), frame])),
  ])
  const start = pngChunk('acTL', Buffer.concat([uint32(frames), uint32(0)]))
  return blackPng(300, 200, [start, ...moving.flat()])
}

/** A GIF of 300 × 200 pixels with so many frames of one pixel. */
export function gif(frames: number): Buffer {
  const header = Buffer.from('4749463839612c01c800800000ffffff000000', 'hex')
  const frame = Buffer.from('21f90400000000002c000000000100010000020244010000'.slice(0, -2), 'hex')
  return Buffer.concat([header, ...Array<Buffer>(frames).fill(frame), Buffer.from('3b', 'hex')])
}

/** A JPEG with so many segments of 60 KB in front of its picture. */
export async function jpegWithSegments(count: number, text: string): Promise<Buffer> {
  const jpeg = await draw().jpeg().toBuffer()
  const words = Buffer.from(text.padEnd(60_000, ' '))
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1]), uint16(words.length + 2), words])
  const segments = Array<Buffer>(count).fill(segment)
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)])
}

export const half = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length / 2)

const uint16 = (value: number) => Buffer.from([value >> 8, value & 255])

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
