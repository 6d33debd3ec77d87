import { setTimeout as delay } from 'node:timers/promises'
import {
  forgetSession,
  forgetUser,
  knownVisitor,
  startRemembering,
  stopRemembering,
} from '@/lib/accounts/known-visitors'
import type { Visitor } from '@/lib/accounts/types'
import { findGateSubject, findVariant, type GateSubject, variantAtOnce } from '@/lib/gate/subject'
import { forgetShownPictures } from '@/lib/media/shown-pictures'
import { log } from '@/lib/platform/log'
import { singleFlight } from '@/lib/platform/single-flight'
import { sectionBySlug } from '@/lib/sections/known-sections'
import { PageStore } from './store'
import type { StoredPage } from './stored-page'

export interface Rendition {
  /** The page, if it may be kept; else it is sent to the one who asked, and made anew for the next. */
  page: StoredPage | null
  /** It might have been kept, but something changed while it was made: who only waited asks again. */
  isOutdated?: boolean
}

interface PageCacheOptions {
  maxBytes: number
  /** Reads the sections into memory, when they changed or may have. */
  readSections: () => Promise<void>
}

const anonymous: Visitor = { kind: 'anonymous' }

/** A kept page is served for so long before it is made anew behind the reader's back. */
const freshMs = 5 * 60_000

/** So long after sections could not be read it is tried again. */
const againMs = 500

/**
 * Remembers finished pages. It never decides: it asks the gate which variant a visitor gets, and
 * keeps a page only if the page itself came to the same variant.
 */
export class PageCache {
  readonly store: PageStore
  readonly #flights = new Map<string, Promise<Rendition>>()
  readonly #questions = new Map<string, Promise<GateSubject | null>>()
  readonly #waiting = new Set<() => void>()
  #hearing = false
  #sectionsAreDue = false

  readonly #readSections: () => Promise<void>

  constructor({ maxBytes, readSections }: PageCacheOptions) {
    this.store = new PageStore(maxBytes)
    this.#readSections = readSections
  }

  /** Whether the database is heard. What is not heard cannot be served as true. */
  get hearing(): boolean {
    return this.#hearing
  }

  heard(what: string): void {
    const [kind, ...rest] = what.split(':')
    const id = rest.join(':')
    if (kind === 'session') forgetSession(id)
    else if (kind === 'user') forgetUser(id)
    else if (kind === 'sessions') this.#forgetSessions()
    else if (kind === 'everything') this.#forgetPages()
    else if (kind === 'sections') void this.#readSectionsAnew()
    else this.store.purge(what)
  }

  /** The database is late with an answer: as if it were lost, but what is kept may turn out to be true. */
  doubted(): void {
    this.lost()
  }

  /** The answer came, behind all that the database had said before: what is kept is true. */
  reassured(): void {
    this.#hearing = true
    startRemembering()
    if (this.#sectionsAreDue) void this.#readSectionsAnew()
  }

  /** From here on pages are kept for an emergency only, and sessions are asked for each time. */
  lost(): void {
    this.#hearing = false
    stopRemembering()
    for (const tell of this.#waiting) tell()
  }

  /** Calls back when the database is lost, for who waits for it; returns what ends that. */
  whenLost(tell: () => void): () => void {
    this.#waiting.add(tell)
    return () => this.#waiting.delete(tell)
  }

  listening(): void {
    this.#hearing = true
    this.#forgetPages()
    this.#forgetSessions()
    void this.#readSectionsAnew()
  }

  /** Every page has the sections in its navigation: those made before they are read go. */
  async #readSectionsAnew(): Promise<void> {
    this.#sectionsAreDue = true
    while (this.#hearing) {
      try {
        await this.#readSections()
        this.#sectionsAreDue = false
        return this.store.clear()
      } catch (error) {
        log.warn({ err: error }, 'the sections cannot be read')
        await delay(againMs)
      }
    }
  }

  #forgetSessions(): void {
    if (this.#hearing) startRemembering()
  }

  #forgetPages(): void {
    this.store.clear()
    forgetShownPictures()
  }

  /** The page this visitor gets, if that can be told at once; null leaves it to `find`. */
  atOnce(address: string, token: string | null): StoredPage | null {
    if (!this.#hearing) return null
    const shelf = this.store.get(address)
    const visitor = token ? knownVisitor(token) : anonymous
    if (!shelf || !visitor) return null
    const variant = variantAtOnce(shelf.subject, visitor)
    return (variant && shelf.variants.get(variant)) || null
  }

  /** The page that anybody gets, whatever its age: for when the database is down. */
  inAnEmergency(address: string): StoredPage | null {
    const shelf = this.store.get(address)
    const variant = shelf && variantAtOnce(shelf.subject, anonymous)
    return (variant && shelf.variants.get(variant)) || null
  }

  isStale = (page: StoredPage): boolean => Date.now() - page.storedAt > freshMs

  /**
   * The page for this visitor, from store or rendered now; requests for one page that come together,
   * with no change between them, share one render. @throws when the database does not answer.
   */
  async find(address: string, visitor: Visitor, render: RenderPage): Promise<Rendition> {
    const since = this.store.now()
    const shelf = this.#hearing ? this.store.get(address) : undefined
    const subject = shelf ? shelf.subject : await this.#findSubject(address, since)
    const variant = await findVariant(subject, visitor)
    const page = this.#keptSince(since, address)?.variants.get(variant)
    if (page && !this.isStale(page)) return { page }
    return singleFlight(this.#flights, `${since} ${variant} ${address}`, () =>
      this.#make({ address, subject, variant, since }, render),
    )
  }

  #findSubject(address: string, since: number): Promise<GateSubject | null> {
    if (!this.#hearing) return findSubject(address)
    return singleFlight(this.#questions, `${since} ${address}`, () => findSubject(address))
  }

  /** Also what was put in store while the visitor was being told apart, unless something changed. */
  #keptSince(since: number, address: string) {
    return this.#hearing && this.store.now() === since ? this.store.get(address) : undefined
  }

  async #make(
    { address, subject, variant, since }: Making,
    render: RenderPage,
  ): Promise<Rendition> {
    const page = await render()
    if (!page || !this.#hearing) return { page: null }
    if (page.variant !== variant) {
      log.warn({ address, asked: variant, printed: page.variant }, 'page and cache disagree')
      return { page: null }
    }
    if (this.store.put(address, subject, page, since)) return { page }
    return { page: null, isOutdated: this.store.now() !== since }
  }
}

interface Making {
  address: string
  subject: GateSubject | null
  variant: string
  /** Taken before the database was asked anything. */
  since: number
}

/** Renders the page and finishes it; null when it is not one to be kept. */
export type RenderPage = () => Promise<StoredPage | null>

/** What the gate guards at an address of this site. */
async function findSubject(address: string): Promise<GateSubject | null> {
  const [, section = '', slug = ''] = /^\/([^/?]+)\/([^/?]+)$/.exec(address) ?? []
  return sectionBySlug(section) ? findGateSubject(slug) : null
}
