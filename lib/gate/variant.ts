import type { Visitor } from '@/lib/accounts/types'
import type { Access } from '@/lib/articles/types'
import { firstOfNextMonth } from '@/lib/platform/clock'
import { site } from '@/lib/site'
import { decide, type Facts } from './decide'
import { visitorFacts } from './visitor-facts'

/**
 * The name of what a visitor gets of a page. Two visitors with one variant get the same bytes;
 * whatever a page prints about its visitor is part of the name.
 */
export type Variant = string

/** Of a page that is the same for everybody but for the masthead. */
export const openVariant = (visitor: Visitor): Variant =>
  visitor.kind === 'anonymous' ? 'anonymous' : 'signed-in'

/** Of an article, by the facts the gate decides on. */
export function gateVariant(visitor: Visitor, facts: Facts): Variant {
  const decision = decide(facts)
  const outcome = decision.show === 'full' ? 'full' : gateText(decision.gate, facts)
  return `${openVariant(visitor)} ${outcome}`
}

/** The same for an article that is not Premium, where nothing has to be asked of the database. */
export function plainVariant(visitor: Visitor, access: Exclude<Access, 'premium'>): Variant {
  const { visitor: kind, mustVerify } = visitorFacts(visitor)
  // Spelled out: on the path of every hit, spreading objects costs more than all the rest.
  const facts = { access, visitor: kind, mustVerify, unlocked: false, allowanceLeft: 0 }
  return gateVariant(visitor, facts)
}

function gateText(gate: string, { allowanceLeft }: Facts): string {
  if (gate === 'unlock') return `unlock ${allowanceLeft}`
  if (gate === 'allowance-spent') {
    return `spent until ${firstOfNextMonth(new Date(), site.timeZone).toISOString().slice(0, 10)}`
  }
  return gate
}
