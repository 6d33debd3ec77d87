import { parseSitePath } from '@/lib/platform/site-path'

/** What went wrong, for the page that somebody comes back to. */
export type GoogleProblem = 'failed' | 'unverified' | 'unknown' | 'disabled' | 'other'

/** The page that somebody set out from: only the one on which they saw the agreement registers. */
export interface Door {
  mayRegister: boolean
  /** The path to go back to. */
  to: string
  /** The page itself, which the browser keeps while it is at Google. */
  address: string
  /** Where to go when it failed. */
  problem: (problem: GoogleProblem) => string
}

/** From a form, or from what the browser kept; whatever is not ours is the sign-in page. */
export function readDoor(given: { door: unknown; to: unknown } | string | undefined): Door {
  const { door, to: typedTo } = typeof given === 'object' ? given : readAddress(given)
  const mayRegister = door === '/register'
  const to = parseSitePath(typedTo) ?? '/'
  const query = `to=${encodeURIComponent(to)}`
  const address = `${mayRegister ? '/register' : '/sign-in'}?${query}`
  return {
    mayRegister,
    to,
    address,
    problem: (problem) =>
      problem === 'unknown' ? `/register?${query}&google=unknown` : `${address}&google=${problem}`,
  }
}

function readAddress(address = ''): { door: string; to: string | null } {
  const url = new URL(parseSitePath(address) ?? '/sign-in', 'http://site.invalid')
  return { door: url.pathname, to: url.searchParams.get('to') }
}
