import { beforeEach, describe, expect, it, vi } from 'vitest'
import { findVisitor, knownVisitor } from '@/lib/accounts/known-visitors'
import { findSession, hashToken } from '@/lib/accounts/sessions'
import type { Visitor } from '@/lib/accounts/types'
import { findGateSubject } from '@/lib/gate/subject'
import type { PageCache } from './page-cache'
import {
  address,
  anonymous,
  fullPage,
  gatePage,
  openSampleCache,
  reader,
  registered,
  rendering,
} from './sample-article'
import { samplePage } from './sample-page'

vi.mock('@/lib/accounts/sessions', { spy: true })
vi.mock('@/lib/gate/subject', { spy: true })

let cache: PageCache

beforeEach(async () => {
  cache = await openSampleCache()
})

describe('a visitor', () => {
  beforeEach(async () => {
    await cache.find(address, anonymous, rendering(gatePage()))
    await cache.find(address, reader, rendering(fullPage()))
  })

  it('whose session is not known gets nothing at once', () => {
    expect(cache.atOnce(address, 'a forged token')).toBeNull()
  })

  it('with an ended session gets the page of anybody', async () => {
    vi.useFakeTimers({ now: Date.now() + 61_000 })
    expect(cache.atOnce(address, 'ada’s token')?.variant).toBe('anonymous register')
    vi.useRealTimers()
  })

  it('who reads gets no Premium article at once: the allowance is asked for', async () => {
    vi.mocked(findGateSubject).mockResolvedValue({ ...registered, access: 'premium' })
    const premium = '/world/premium'
    const editor: Visitor = { kind: 'staff', userId: 'eve', role: 'editor' }
    await cache.find(premium, editor, rendering(fullPage()))
    await cache.find(premium, anonymous, rendering(gatePage()))
    expect(cache.atOnce(premium, 'ada’s token')).toBeNull()
    expect(cache.atOnce(premium, null)?.variant).toBe('anonymous register')
  })
})

describe('what is heard', () => {
  beforeEach(async () => {
    await cache.find(address, anonymous, rendering(gatePage()))
    await cache.find('/', anonymous, rendering(samplePage()))
  })

  const kept = () => [address, '/'].filter((each) => cache.atOnce(each, null))
  const known = () => ['ada’s token', 'tom’s token'].filter((token) => knownVisitor(token))
  const everybody = ['ada’s token', 'tom’s token']

  it.each<[what: string, pages: string[], sessions: string[]]>([
    ['article:flood', ['/'], everybody],
    ['section:world', ['/'], everybody],
    ['front', [address], everybody],
    ['article:other', [address, '/'], everybody],
    ['everything', [], everybody],
    ['sessions', [address, '/'], []],
    [`session:${hashToken('ada’s token')}`, [address, '/'], ['tom’s token']],
    ['user:tom', [address, '/'], ['ada’s token']],
    ['user:nobody', [address, '/'], everybody],
    ['', [address, '/'], everybody],
  ])('%s leaves the pages %j and the sessions %j', (what, pages, sessions) => {
    cache.heard(what)
    expect(kept()).toEqual(pages)
    expect(known()).toEqual(sessions)
  })
})

describe('while the database is late with an answer', () => {
  beforeEach(async () => {
    await cache.find(address, anonymous, rendering(gatePage()))
    await cache.find('/', anonymous, rendering(samplePage()))
    cache.doubted()
  })

  it('nothing is served at once, and no session is known, whatever it says meanwhile', async () => {
    cache.heard('sessions')
    await findVisitor('ada’s token')
    expect(cache.atOnce(address, null)).toBeNull()
    expect(knownVisitor('ada’s token')).toBeUndefined()
  })

  it('what it says meanwhile counts once the answer came, and all else is kept', () => {
    cache.heard('article:flood')
    cache.reassured()
    expect(cache.atOnce(address, null)).toBeNull()
    expect(cache.atOnce('/', null)).not.toBeNull()
  })
})

describe('while the database is not heard', () => {
  beforeEach(async () => {
    await cache.find(address, anonymous, rendering(gatePage()))
    await cache.find(address, reader, rendering(fullPage()))
    cache.lost()
  })

  it('nothing is served at once, and no session is known', () => {
    expect(cache.atOnce(address, null)).toBeNull()
    expect(knownVisitor('ada’s token')).toBeUndefined()
  })

  it('a page is rendered for each who asks, and not kept', async () => {
    const render = rendering(fullPage())
    await cache.find(address, reader, render)
    await cache.find(address, reader, render)
    expect(render).toHaveBeenCalledTimes(2)
  })

  it('the access of an article is asked for each time', async () => {
    vi.mocked(findGateSubject).mockClear()
    await cache.find(address, anonymous, rendering(gatePage()))
    expect(findGateSubject).toHaveBeenCalledTimes(1)
  })

  it('a session is asked for each time', async () => {
    vi.mocked(findSession).mockClear()
    await findVisitor('ada’s token')
    expect(knownVisitor('ada’s token')).toBeUndefined()
  })

  it('the page of anybody is there for an emergency, and no other', () => {
    expect(cache.inAnEmergency(address)?.variant).toBe('anonymous register')
    expect(cache.inAnEmergency('/never/asked-for')).toBeNull()
  })

  it('and is heard again, everything is forgotten, also what is being rendered', async () => {
    await cache.find(address, anonymous, async () => {
      cache.listening()
      return gatePage()
    })
    expect(cache.store.size).toBe(0)
    expect(cache.inAnEmergency(address)).toBeNull()
  })
})

describe('a page that was kept for long', () => {
  const later = Date.now() + 6 * 60_000

  it('is served at once, and made anew for the next', async () => {
    await cache.find(address, anonymous, rendering(gatePage()))
    vi.useFakeTimers({ now: later })
    const old = cache.atOnce(address, null)
    expect(old && cache.isStale(old)).toBe(true)

    const fresh = { ...gatePage(), storedAt: later }
    await cache.find(address, anonymous, rendering(fresh))
    expect(cache.atOnce(address, null)).toBe(fresh)
    vi.useRealTimers()
  })

  it('goes on being served when it cannot be made anew', async () => {
    await cache.find(address, anonymous, rendering(gatePage()))
    vi.useFakeTimers({ now: later })
    await cache.find(address, anonymous, () => Promise.reject(new Error())).catch(() => undefined)
    expect(cache.atOnce(address, null)).not.toBeNull()
    vi.useRealTimers()
  })
})
