import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { bestEncoding, compressed, type Effort } from './compress'

describe('bestEncoding', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, br;q=0.1', 'br'],
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip;q=1.0, identity; q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.000, gzip', 'gzip'],
    ['br ; q=0 , gzip', 'gzip'],
    ['gzip, br;q=0', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['br;q=0.01, gzip;q=0', 'br'],
    ['deflate;q=0, br', 'br'],
    ['identity', 'identity'],
    ['deflate, zstd', 'identity'],
    ['*', 'identity'],
    ['', 'identity'],
    [`${'x,'.repeat(10_000)}gzip`, 'gzip'],
  ])('of %j', (acceptEncoding, encoding) => {
    expect(bestEncoding(acceptEncoding)).toBe(encoding)
  })
})

describe('compressed', () => {
  const body = Buffer.from(`${'a page of news, '.repeat(2_000)}“quoted” – 报纸`)

  it.each<Effort>(['quick', 'best'])('gives back what went in: %s', async (effort) => {
    expect(brotliDecompressSync(await compressed(body, 'br', effort))).toEqual(body)
    expect(gunzipSync(await compressed(body, 'gzip', effort))).toEqual(body)
    expect(await compressed(body, 'identity', effort)).toEqual(body)
  })
})
