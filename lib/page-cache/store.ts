import { LRUCache } from 'lru-cache'
import type { GateSubject } from '@/lib/gate/subject'
import type { StoredPage } from './stored-page'

/** What is kept of one address: what the gate guards there, and a page for each variant. */
interface Shelf {
  subject: GateSubject | null
  variants: Map<string, StoredPage>
  keys: Set<string>
}

/**
 * The finished pages, bounded in bytes, the ones longest unused leaving first. A page is put only
 * if none of its keys was purged since its render began: a render that read the database before a
 * change must not outlive the news of that change.
 */
export class PageStore {
  readonly #shelves: LRUCache<string, Shelf>
  readonly #addresses = new Map<string, Set<string>>()
  readonly #purges = new LRUCache<string, number>({
    max: 100_000,
    dispose: (at) => {
      this.#forgotten = Math.max(this.#forgotten, at)
    },
    noDisposeOnSet: true,
  })
  #clock = 0
  /** What was purged up to here is not known key by key: it counts as everything. */
  #forgotten = 0

  constructor(readonly maxBytes: number) {
    this.#shelves = new LRUCache<string, Shelf>({
      maxSize: maxBytes,
      sizeCalculation: bytesOf,
      dispose: (shelf, address) => this.#unlist(address, shelf),
    })
  }

  /** A mark to be taken before a render begins, and handed to `put`. */
  now(): number {
    return this.#clock
  }

  get(address: string): Shelf | undefined {
    return this.#shelves.get(address)
  }

  /** Whether this very page is kept at the address. */
  has(address: string, page: StoredPage): boolean {
    return this.#shelves.peek(address)?.variants.get(page.variant) === page
  }

  /** Whether it was kept. */
  put(address: string, subject: GateSubject | null, page: StoredPage, since: number): boolean {
    if (this.#wasPurged(page.keys, since)) return false
    const shelf = this.#shelves.peek(address)
    const variants = new Map(shelf?.variants).set(page.variant, page)
    const keys = new Set([...variants.values()].flatMap((each) => each.keys))
    this.#shelves.set(address, { subject, variants, keys })
    if (!this.#shelves.has(address)) return false
    for (const key of keys) this.#listFor(key).add(address)
    return true
  }

  purge(key: string): void {
    this.#clock += 1
    this.#purges.set(key, this.#clock)
    for (const address of [...(this.#addresses.get(key) ?? [])]) this.#shelves.delete(address)
  }

  clear(): void {
    this.#clock += 1
    this.#forgotten = this.#clock
    this.#shelves.clear()
  }

  get bytes(): number {
    return this.#shelves.calculatedSize
  }

  get size(): number {
    return this.#shelves.size
  }

  #wasPurged(keys: string[], since: number): boolean {
    return this.#forgotten > since || keys.some((key) => (this.#purges.get(key) ?? 0) > since)
  }

  #listFor(key: string): Set<string> {
    const listed = this.#addresses.get(key) ?? new Set()
    this.#addresses.set(key, listed)
    return listed
  }

  #unlist(address: string, { keys }: Shelf): void {
    for (const key of keys) {
      const listed = this.#addresses.get(key)
      listed?.delete(address)
      if (listed?.size === 0) this.#addresses.delete(key)
    }
  }
}

/** Bodies, and about what the bookkeeping of a page takes. */
const bytesOf = ({ variants }: Shelf): number =>
  [...variants.values()].reduce((sum, page) => sum + page.bytes + 4096, 4096)
