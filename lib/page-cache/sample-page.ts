import type { Representation, StoredPage } from './stored-page'

/** A finished page, for tests. */
export function samplePage(changes: Partial<StoredPage> = {}): StoredPage {
  const representations = { br: representation, gzip: representation, identity: representation }
  return {
    variant: 'anonymous',
    keys: ['front'],
    headers: [],
    storedAt: Date.now(),
    bytes: 10_000,
    representations,
    ...changes,
  }
}

const representation: Representation = {
  etag: '"etag"',
  whole: { status: 200, headers: [], body: Buffer.from('a page') },
  unchanged: { status: 304, headers: [], body: null },
}
