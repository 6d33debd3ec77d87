import { createHash } from 'node:crypto'
import { compressed, type Effort, type Encoding } from './compress'

/** What is sent of a page that is in store: everything is ready. */
export interface Reply {
  status: 200 | 304
  /** Names and values in turn, as `writeHead` takes them; the first is `Cache-Status`. */
  headers: string[]
  body: Buffer | null
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
  storedAt: number
  bytes: number
  representations: Record<Encoding, Representation>
}

interface PageParts {
  content: Buffer
  variant: string
  keys: string[]
  /** The page's own headers, names and values in turn. */
  headers: string[]
}

/** A page with all its representations, compressed quickly: somebody is waiting for it. */
export const makeStoredPage = async (parts: PageParts): Promise<StoredPage> => ({
  variant: parts.variant,
  keys: parts.keys,
  storedAt: Date.now(),
  ...(await represent(parts, 'quick')),
})

/** Replaces the representations by the smallest ones there are. They are other bytes: so are the ETags. */
export async function polish(page: StoredPage, parts: PageParts): Promise<void> {
  Object.assign(page, await represent(parts, 'best'))
}

async function represent(
  { content, variant, headers }: PageParts,
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
  const make = (body: Buffer, encoding: Encoding) =>
    representation(body, encoding, `"${hash.slice(0, 22)}-${encoding}"`, headers)
  return {
    bytes: br.length + gzip.length + content.length,
    representations: {
      br: make(br, 'br'),
      gzip: make(gzip, 'gzip'),
      identity: make(content, 'identity'),
    },
  }
}

function representation(
  body: Buffer,
  encoding: Encoding,
  etag: string,
  shared: string[],
): Representation {
  const bare = ['Cache-Status', 'standfirst; hit', ...shared, 'ETag', etag]
  const described = encoding === 'identity' ? [] : ['Content-Encoding', encoding]
  const headers = [...bare, ...described, 'Content-Length', String(body.length)]
  return {
    etag,
    whole: { status: 200, headers, body },
    unchanged: { status: 304, headers: bare, body: null },
  }
}
