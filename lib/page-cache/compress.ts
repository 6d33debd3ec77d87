import type { ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** The page in the best encoding the browser asked for, with the headers that say so. */
export async function compress(
  page: Buffer,
  accepted: string,
  response: ServerResponse,
): Promise<Buffer> {
  response.appendHeader('Vary', 'Accept-Encoding')
  if (/\bbr\b/.test(accepted)) {
    response.setHeader('Content-Encoding', 'br')
    return brotli(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  }
  if (/\bgzip\b/.test(accepted)) {
    response.setHeader('Content-Encoding', 'gzip')
    return gzipped(page)
  }
  return page
}
