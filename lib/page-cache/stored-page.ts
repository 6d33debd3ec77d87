import { createHash } from 'node:crypto'
import { compressed, type Effort, type Encoding } from './compress'

/** One way in which a page is sent: everything is ready, down to the headers. */
export interface Representation {
  body: Buffer
  etag: string
  /** Names and values in turn, as `writeHead` takes them. */
  headers: string[]
  /** The same without what describes a body, for 304. */
  bareHeaders: string[]
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
  const bareHeaders = [...shared, 'ETag', etag]
  const described = encoding === 'identity' ? [] : ['Content-Encoding', encoding]
  const headers = [...bareHeaders, ...described, 'Content-Length', String(body.length)]
  return { body, etag, headers, bareHeaders }
}
