import type { Visitor } from '@/lib/accounts/types'
import type { Access } from '@/lib/articles/types'
import { db } from '@/lib/platform/db'
import { gatherFacts } from './facts'
import { gateVariant, openVariant, plainVariant, type Variant } from './variant'
import { visitorFacts } from './visitor-facts'

/** What the gate guards at an address: an article, or nothing. */
export interface GateSubject {
  id: string
  access: Access
}

/** The published article with this slug. */
export const findGateSubject = (slug: string): Promise<GateSubject | null> =>
  db().article.findFirst({
    where: { slug, status: 'published', firstPublishedAt: { not: null } },
    select: { id: true, access: true },
  })

/** Which variant a visitor gets, where it can be told without asking the database; else null. */
export function variantAtOnce(subject: GateSubject | null, visitor: Visitor): Variant | null {
  if (!subject) return openVariant(visitor)
  if (subject.access !== 'premium') return plainVariant(visitor, subject.access)
  if (visitor.kind === 'reader') return null
  return gateVariant(visitor, { ...noAllowance, ...visitorFacts(visitor), access: 'premium' })
}

const noAllowance = { unlocked: false, allowanceLeft: 0 }

/** Which variant a visitor gets. */
export const findVariant = async (
  subject: GateSubject | null,
  visitor: Visitor,
): Promise<Variant> =>
  variantAtOnce(subject, visitor) ??
  gateVariant(visitor, await gatherFacts(subject as GateSubject, visitor))
