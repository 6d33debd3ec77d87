import { brotliCompressSync, constants } from 'node:zlib'

/** What a text weighs on the way, by brotli at its best. */
export const transferBytes = (text: Buffer): number =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  }).length
