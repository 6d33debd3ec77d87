import { setTimeout as delay } from 'node:timers/promises'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Visitor } from '@/lib/accounts/types'
import { findGateSubject } from '@/lib/gate/subject'
import { PageCache } from './page-cache'
import { samplePage } from './sample-page'

vi.mock('@/lib/gate/subject', { spy: true })

const address = '/world/flood'
const anonymous: Visitor = { kind: 'anonymous' }
const page = samplePage({ variant: 'anonymous register', keys: ['section:world'] })
const readSections = vi.fn(async () => {})

let cache: PageCache

beforeEach(async () => {
  vi.mocked(findGateSubject).mockResolvedValue({ id: 'the article', access: 'registered' })
  cache = new PageCache({ maxBytes: 1024 * 1024, readSections })
  cache.listening()
  await new Promise(setImmediate)
  readSections.mockClear()
})

it('sections that changed are read again, and no page of before is left', async () => {
  await cache.find(address, anonymous, async () => page)
  cache.heard('sections')
  await expect.poll(() => cache.atOnce(address, null)).toBeNull()
  expect(readSections).toHaveBeenCalledTimes(1)
})

it('a page that was being made with the old ones is not kept', async () => {
  await cache.find(address, anonymous, async () => {
    cache.heard('sections')
    await new Promise(setImmediate)
    return page
  })
  expect(cache.atOnce(address, null)).toBeNull()
})

it('reading is tried again once the database is believed again', async () => {
  await cache.find(address, anonymous, async () => page)
  readSections.mockRejectedValueOnce(new Error('no connection'))
  cache.heard('sections')
  cache.doubted()
  await delay(600)
  expect(readSections).toHaveBeenCalledTimes(1)
  cache.reassured()
  await expect.poll(() => cache.atOnce(address, null)).toBeNull()
  expect(readSections).toHaveBeenCalledTimes(2)
})

it('reading is tried until it succeeds', async () => {
  await cache.find(address, anonymous, async () => page)
  readSections.mockRejectedValueOnce(new Error('no connection'))
  cache.heard('sections')
  await new Promise(setImmediate)
  expect(cache.atOnce(address, null)).not.toBeNull()
  await expect.poll(() => cache.atOnce(address, null)).toBeNull()
})
