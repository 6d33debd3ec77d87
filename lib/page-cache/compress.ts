import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

export type Encoding = 'br' | 'gzip' | 'identity'

/** Quick while somebody waits, best for what is kept. */
export type Effort = 'quick' | 'best'

const brotliQuality = { quick: 4, best: constants.BROTLI_MAX_QUALITY }
const gzipLevel = { quick: 5, best: constants.Z_BEST_COMPRESSION }

export function compressed(body: Buffer, encoding: Encoding, effort: Effort): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return brotli(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: brotliQuality[effort],
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      })
    case 'gzip':
      return gzipped(body, { level: gzipLevel[effort] })
    case 'identity':
      return Promise.resolve(body)
  }
}

/** The best of our encodings that a browser takes (RFC 9110 §12.5.3; a weight of 0 is a refusal). */
export function bestEncoding(acceptEncoding: string): Encoding {
  if (accepts(acceptEncoding, 'br')) return 'br'
  return accepts(acceptEncoding, 'gzip') ? 'gzip' : 'identity'
}

function accepts(acceptEncoding: string, encoding: string): boolean {
  if (!acceptEncoding.includes(encoding)) return false
  if (!acceptEncoding.includes('q=0')) return true
  return !new RegExp(`\\b${encoding}\\s*;\\s*q=0(\\.0+)?\\s*(,|$)`).test(acceptEncoding)
}
