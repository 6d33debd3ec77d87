import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { compressed, type Effort, type Encoding } from './compress'

/** What is sent of a page that is in store: everything is ready. */
export interface Reply {
  status: 200 | 304
  /** Names and values in turn, as `writeHead` takes them; the first is `Cache-Status`. */
  headers: string[]
  readonly body: Buffer | null
}

/** One way in which a page is sent. */
export interface Representation {
  etag: string
  whole: Reply
  /** For who has it already: no body, and nothing that describes one. */
  unchanged: Reply
}

export interface StoredPage {
  variant: string
  keys: string[]
  /** The page's own headers, names and values in turn. */
  headers: string[]
  storedAt: number
  /** What its bodies take in memory. */
  bytes: number
  representations: Record<Encoding, Representation>
}

type PageParts = Pick<StoredPage, 'variant' | 'keys' | 'headers'> & { content: Buffer }

/** A page with all its representations, compressed quickly: somebody is waiting for it. */
export const makeStoredPage = async (parts: PageParts): Promise<StoredPage> => ({
  variant: parts.variant,
  keys: parts.keys,
  headers: parts.headers,
  storedAt: Date.now(),
  ...(await represent(parts, 'quick')),
})

/** Replaces the representations by the smallest ones there are. They are other bytes: so are the ETags. */
export async function polish(page: StoredPage): Promise<void> {
  const content = page.representations.identity.whole.body
  if (content) Object.assign(page, await represent({ ...page, content }, 'best'))
}

async function represent(
  { content, variant, headers }: Omit<PageParts, 'keys'>,
  effort: Effort,
): Promise<Pick<StoredPage, 'representations' | 'bytes'>> {
  const [br, gzip] = await Promise.all([
    compressed(content, 'br', effort),
    compressed(content, 'gzip', effort),
  ])
  const hash = createHash('sha256')
    .update(variant)
    .update(effort)
    .update(content)
    .digest('base64url')
  const [ofBr, ofGzip] = inOnePiece(br, gzip)
  const make = (encoding: Encoding, length: number, body: () => Buffer) =>
    representation({ encoding, length, etag: `"${hash.slice(0, 22)}-${encoding}"` }, body, headers)
  return {
    bytes: br.length + gzip.length,
    representations: {
      br: make('br', br.length, () => ofBr),
      gzip: make('gzip', gzip.length, () => ofGzip),
      // Nearly nobody asks for it, and it would take three quarters of the memory.
      identity: make('identity', content.length, () => gunzipSync(ofGzip)),
    },
  }
}

/**
 * Copies into memory of exactly their size. What zlib answers is the beginning of a buffer of 16 KB,
 * which would be kept whole.
 */
function inOnePiece(...[first, second]: [Buffer, Buffer]): [Buffer, Buffer] {
  const whole = Buffer.allocUnsafeSlow(first.length + second.length)
  first.copy(whole)
  second.copy(whole, first.length)
  return [whole.subarray(0, first.length), whole.subarray(first.length)]
}

interface Described {
  encoding: Encoding
  /** Of the body, in bytes. */
  length: number
  etag: string
}

function representation(
  { encoding, length, etag }: Described,
  bodyOf: () => Buffer,
  shared: string[],
): Representation {
  const bare = ['Cache-Status', 'standfirst; hit', ...shared, 'ETag', etag]
  const described = encoding === 'identity' ? [] : ['Content-Encoding', encoding]
  const headers = [...bare, ...described, 'Content-Length', String(length)]
  return {
    etag,
    whole: {
      status: 200,
      headers,
      get body() {
        return bodyOf()
      },
    },
    unchanged: { status: 304, headers: bare, body: null },
  }
}
