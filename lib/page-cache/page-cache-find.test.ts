import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Visitor } from '@/lib/accounts/types'
import { findGateSubject, type GateSubject } from '@/lib/gate/subject'
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

vi.mock('@/lib/accounts/sessions', { spy: true })
vi.mock('@/lib/gate/subject', { spy: true })

const tellLater = () => new Promise<GateSubject>((resolve) => setImmediate(resolve, registered))

let cache: PageCache

beforeEach(async () => {
  cache = await openSampleCache()
})

describe('a page', () => {
  it('is rendered once for five hundred who ask for it at the same time', async () => {
    const page = gatePage()
    const render = rendering(page)
    const found = await Promise.all(
      Array.from({ length: 500 }, () => cache.find(address, anonymous, render)),
    )
    expect(render).toHaveBeenCalledTimes(1)
    expect(found.every((each) => each.page === page)).toBe(true)
    expect(cache.atOnce(address, null)).toBe(page)
  })

  it('is not rendered again for who was still being told apart when it was put in store', async () => {
    const page = gatePage()
    vi.mocked(findGateSubject).mockImplementationOnce(tellLater)
    const late = rendering(gatePage())
    const found = cache.find(address, anonymous, late)
    cache.store.put(address, registered, page, cache.store.now())
    expect((await found).page).toBe(page)
    expect(late).not.toHaveBeenCalled()
  })

  it('that was put in store since is no answer to who was told apart before a change', async () => {
    vi.mocked(findGateSubject).mockImplementationOnce(tellLater)
    const own = rendering(gatePage())
    const found = cache.find(address, anonymous, own)
    cache.heard('article:flood')
    cache.store.put(address, registered, gatePage(), cache.store.now())
    expect((await found).page).toBeNull()
    expect(own).toHaveBeenCalledTimes(1)
  })

  it('is asked for its access once by five hundred who come at the same time', async () => {
    vi.mocked(findGateSubject).mockClear()
    const render = rendering(gatePage())
    await Promise.all(Array.from({ length: 500 }, () => cache.find(address, anonymous, render)))
    expect(findGateSubject).toHaveBeenCalledTimes(1)
  })

  it('is rendered for each variant apart', async () => {
    const [gate, full] = [gatePage(), fullPage()]
    const [forAnybody, forReader] = await Promise.all([
      cache.find(address, anonymous, rendering(gate)),
      cache.find(address, reader, rendering(full)),
    ])
    expect(forAnybody.page).toBe(gate)
    expect(forReader.page).toBe(full)
    expect(cache.atOnce(address, null)).toBe(gate)
    expect(cache.atOnce(address, 'ada’s token')).toBe(full)
  })

  it('is not kept when it came to another variant than the gate', async () => {
    const found = await cache.find(address, anonymous, rendering(fullPage()))
    expect(found.page).toBeNull()
    expect(cache.store.size).toBe(0)
  })

  it('is not kept when it did not declare itself', async () => {
    expect((await cache.find(address, anonymous, rendering(null))).page).toBeNull()
    expect(cache.store.size).toBe(0)
  })

  it('is not kept when its render failed, and the next one renders again', async () => {
    const failing = vi.fn(() => Promise.reject(new Error('the database is down')))
    await expect(cache.find(address, anonymous, failing)).rejects.toThrow('down')
    const page = gatePage()
    expect((await cache.find(address, anonymous, rendering(page))).page).toBe(page)
  })

  it('is not kept when its article changed during the render', async () => {
    const outdated = await cache.find(address, anonymous, async () => {
      cache.heard('article:flood')
      return gatePage()
    })
    expect(outdated).toEqual({ page: null, isOutdated: true })
    expect(cache.atOnce(address, null)).toBeNull()
  })

  it('is not kept beside an access that was read before a change', async () => {
    vi.mocked(findGateSubject).mockImplementationOnce(async () => {
      cache.heard('article:flood')
      return registered
    })
    const editor: Visitor = { kind: 'staff', userId: 'eve', role: 'editor' }
    await cache.find(address, editor, rendering(fullPage()))
    expect(cache.atOnce(address, 'ada’s token')).toBeNull()
  })
})
