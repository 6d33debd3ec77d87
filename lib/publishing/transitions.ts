import type { ArticleStatus } from '@/lib/articles/types'
import { InvalidInputError } from '@/lib/platform/errors'

export type Deed = 'publish' | 'schedule' | 'unschedule' | 'withdraw'

/** What can be done with an article in each state, and the state it is in afterwards. */
const transitions: Record<ArticleStatus, Partial<Record<Deed, ArticleStatus>>> = {
  draft: { publish: 'published', schedule: 'scheduled' },
  scheduled: { publish: 'published', schedule: 'scheduled', unschedule: 'draft' },
  published: { publish: 'published', withdraw: 'withdrawn' },
  withdrawn: { publish: 'published', withdraw: 'withdrawn' },
}

/** @throws InvalidInputError when the deed cannot be done with an article in this state. */
export function statusAfter(status: ArticleStatus, deed: Deed): ArticleStatus {
  const after = transitions[status][deed]
  if (!after) throw new InvalidInputError({ form: `A ${status} article cannot be ${done[deed]}.` })
  return after
}

const done: Record<Deed, string> = {
  publish: 'published',
  schedule: 'scheduled',
  unschedule: 'taken off the schedule',
  withdraw: 'withdrawn',
}
