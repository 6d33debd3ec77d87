import { vi } from 'vitest'
import type { Visitor } from '@/lib/accounts/types'
import type { GateSubject } from '@/lib/gate/subject'
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
