import { vi } from 'vitest'
import { findVisitor, stopRemembering } from '@/lib/accounts/known-visitors'
import { sampleSession } from '@/lib/accounts/sample-session'
import { findSession } from '@/lib/accounts/sessions'
import type { Visitor } from '@/lib/accounts/types'
import { findGateSubject, type GateSubject } from '@/lib/gate/subject'
import { PageCache } from './page-cache'
import { samplePage } from './sample-page'
import type { StoredPage } from './stored-page'

/** An article that is gated, and who asks for it: for tests. */
export const address = '/world/flood'
const keys = ['article:flood', 'section:world']
export const anonymous: Visitor = { kind: 'anonymous' }
export const reader: Visitor = { kind: 'reader', userId: 'ada', isVerified: true }
export const registered: GateSubject = { id: 'the article', access: 'registered' }

export const gatePage = () => samplePage({ variant: 'anonymous register', keys })
export const fullPage = () => samplePage({ variant: 'signed-in full', keys })
export const rendering = (page: StoredPage | null) => vi.fn(async () => page)

/**
 * An empty cache that hears the database, and knows the sessions of Ada and Tom. For a test that
 * spies on `accounts/sessions` and `gate/subject`.
 */
export async function openSampleCache(): Promise<PageCache> {
  vi.mocked(findGateSubject).mockResolvedValue(registered)
  vi.mocked(findSession).mockImplementation(async (token) =>
    sampleSession(token === 'ada’s token' ? 'ada' : 'tom'),
  )
  stopRemembering()
  const cache = new PageCache({ maxBytes: 1024 * 1024, readSections: async () => {} })
  cache.listening()
  await new Promise(setImmediate)
  await findVisitor('ada’s token')
  await findVisitor('tom’s token')
  return cache
}
