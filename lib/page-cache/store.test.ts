import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { samplePage } from './sample-page'
import { PageStore } from './store'

const megabyte = 1024 * 1024

describe('a store that is full', () => {
  it('stays within its bytes and drops what was unused for longest', () => {
    const store = new PageStore(megabyte)
    for (let number = 0; number < 1_000; number += 1) {
      store.put(`/world/${number}`, null, samplePage(), store.now())
      store.get('/world/0')
    }
    expect(store.bytes).toBeLessThanOrEqual(megabyte)
    expect(store.bytes).toBeGreaterThan(megabyte / 2)
    expect(store.get('/world/0')).toBeDefined()
    expect(store.get('/world/1')).toBeUndefined()
    expect(store.get('/world/999')).toBeDefined()
  })

  it('counts every variant of a page', () => {
    const store = new PageStore(megabyte)
    for (let allowance = 0; allowance < 200; allowance += 1) {
      const page = samplePage({ variant: `signed-in unlock ${allowance}`, bytes: 50_000 })
      store.put('/world/story', null, page, store.now())
    }
    expect(store.bytes).toBeLessThanOrEqual(megabyte)
  })

  it('does not take a page that is larger than itself', () => {
    const store = new PageStore(megabyte)
    store.put('/world/story', null, samplePage({ bytes: 2 * megabyte }), store.now())
    expect(store.get('/world/story')).toBeUndefined()
    expect(store.bytes).toBe(0)
  })

  it.each([
    ['replaced', (store: PageStore) => store.now()],
    ['purged', (store: PageStore) => store.purge('section:world')],
    ['cleared', (store: PageStore) => store.clear()],
    ['too large', (store: PageStore) => store.now()],
  ])('keeps no list of pages that are gone: %s', (how, remove) => {
    const store = new PageStore(megabyte)
    const bytes = how === 'too large' ? 2 * megabyte : 10_000
    const fill = (round: number) => {
      for (let number = 0; number < 10_000; number += 1) {
        const address = `/world/${'a long address '.repeat(10)}${round}-${number}`
        const keys = ['section:world', `article:${address}`]
        store.put(address, null, samplePage({ keys, bytes }), store.now())
      }
      remove(store)
    }
    fill(0)
    const before = heapInUse()
    for (let round = 1; round <= 4; round += 1) fill(round)
    expect(heapInUse() - before).toBeLessThan(5 * megabyte)
  })
})

describe('a purge', () => {
  it('drops every page that listed the key, in all its variants, and no other', () => {
    const store = new PageStore(megabyte)
    const keys = ['article:flood', 'section:world']
    store.put('/world/flood', null, samplePage({ keys }), store.now())
    store.put('/world/flood', null, samplePage({ keys, variant: 'signed-in full' }), store.now())
    store.put('/world', null, samplePage({ keys: ['section:world'] }), store.now())
    store.put('/', null, samplePage(), store.now())

    store.purge('article:flood')
    expect(store.get('/world/flood')).toBeUndefined()
    expect(store.get('/world')).toBeDefined()

    store.purge('section:world')
    expect(store.get('/world')).toBeUndefined()
    expect(store.get('/')).toBeDefined()
  })

  it('drops all variants when only one of them listed the key', () => {
    const store = new PageStore(megabyte)
    const full = { variant: 'signed-in full', keys: ['article:flood', 'article:related'] }
    store.put('/world/flood', null, samplePage(full), store.now())
    store.put('/world/flood', null, samplePage({ keys: ['article:flood'] }), store.now())
    store.purge('article:related')
    expect(store.get('/world/flood')).toBeUndefined()
  })

  it('knows the keys of a page that was made anew with others', () => {
    const store = new PageStore(megabyte)
    store.put('/world/flood', null, samplePage({ keys: ['article:before'] }), store.now())
    store.put('/world/flood', null, samplePage({ keys: ['article:after'] }), store.now())
    store.purge('article:before')
    expect(store.get('/world/flood')).toBeDefined()
    store.purge('article:after')
    expect(store.get('/world/flood')).toBeUndefined()
  })
})

describe('a page whose render began before the news', () => {
  const keys = ['article:flood', 'section:world']

  it.each([
    ['is refused when one of its keys was purged', 'section:world', false],
    ['is kept when another key was purged', 'section:science', true],
  ])('%s', (_sentence, key, kept) => {
    const store = new PageStore(megabyte)
    const since = store.now()
    store.purge(key)
    expect(store.put('/world/flood', null, samplePage({ keys }), since)).toBe(kept)
    expect(store.get('/world/flood') !== undefined).toBe(kept)
  })

  it('is refused when everything was dropped', () => {
    const store = new PageStore(megabyte)
    const since = store.now()
    store.clear()
    expect(store.put('/world/flood', null, samplePage({ keys }), since)).toBe(false)
    expect(store.get('/world/flood')).toBeUndefined()
  })

  it('is kept when it is rendered anew', () => {
    const store = new PageStore(megabyte)
    store.purge('article:flood')
    store.clear()
    expect(store.put('/world/flood', null, samplePage({ keys }), store.now())).toBe(true)
  })

  it('is refused however much else was purged meanwhile', () => {
    const store = new PageStore(megabyte)
    const since = store.now()
    store.purge('article:flood')
    for (let number = 0; number < 150_000; number += 1) store.purge(`article:${number}`)
    expect(store.put('/world/flood', null, samplePage({ keys }), since)).toBe(false)
  })

  it('does not disturb the newer page that is there', () => {
    const store = new PageStore(megabyte)
    const since = store.now()
    store.purge('article:flood')
    const newer = samplePage({ keys })
    store.put('/world/flood', null, newer, store.now())
    store.put('/world/flood', null, samplePage({ keys }), since)
    expect(store.get('/world/flood')?.variants.get('anonymous')).toBe(newer)
  })
})

function heapInUse(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}
