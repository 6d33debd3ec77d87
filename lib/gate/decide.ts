import type { Access } from '@/lib/articles/types'

/** Everything the gate looks at. */
export interface Facts {
  access: Access
  visitor: 'anonymous' | 'reader' | 'staff'
  /** This reader has to verify the address before reading in full. */
  mustVerify: boolean
  /** This reader chose this Premium article before. */
  unlocked: boolean
  /** Premium articles this reader may still choose this month. */
  allowanceLeft: number
}

export type Decision =
  | { show: 'full'; because: 'free' | 'registered' | 'unlocked' | 'staff' }
  | { show: 'teaser'; gate: 'register' | 'verify' | 'unlock' | 'allowance-spent' }

/** The only place that compares access levels. */
export function decide({ access, visitor, mustVerify, unlocked, allowanceLeft }: Facts): Decision {
  if (access === 'free') return { show: 'full', because: 'free' }
  if (visitor === 'anonymous') return { show: 'teaser', gate: 'register' }
  if (visitor === 'staff') return { show: 'full', because: 'staff' }
  if (mustVerify) return { show: 'teaser', gate: 'verify' }
  if (access === 'registered') return { show: 'full', because: 'registered' }
  if (unlocked) return { show: 'full', because: 'unlocked' }
  return { show: 'teaser', gate: allowanceLeft > 0 ? 'unlock' : 'allowance-spent' }
}
