import { expect, it } from 'vitest'
import type { ArticleStatus } from '@/lib/articles/types'
import { InvalidInputError } from '@/lib/platform/errors'
import { type Deed, statusAfter } from './transitions'

it.each<[status: ArticleStatus, deed: Deed, after: ArticleStatus | null]>([
  ['draft', 'publish', 'published'],
  ['draft', 'schedule', 'scheduled'],
  ['draft', 'unschedule', null],
  ['draft', 'withdraw', null],
  ['scheduled', 'publish', 'published'],
  ['scheduled', 'schedule', 'scheduled'],
  ['scheduled', 'unschedule', 'draft'],
  ['scheduled', 'withdraw', null],
  ['published', 'publish', 'published'],
  ['published', 'schedule', null],
  ['published', 'unschedule', null],
  ['published', 'withdraw', 'withdrawn'],
  ['withdrawn', 'publish', 'published'],
  ['withdrawn', 'schedule', null],
  ['withdrawn', 'unschedule', null],
  ['withdrawn', 'withdraw', 'withdrawn'],
])('a %s article, %s: %s', (status, deed, after) => {
  if (after) expect(statusAfter(status, deed)).toBe(after)
  else expect(() => statusAfter(status, deed)).toThrow(InvalidInputError)
})
