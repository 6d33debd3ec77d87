import type { Visitor } from '@/lib/accounts/types'
import type { ArticleCard } from '@/lib/articles/types'
import { findAllowance } from './allowance'
import type { Facts } from './decide'
import { visitorFacts } from './visitor-facts'

/** Gathers what `decide` needs; asks the database only where the answer can matter. */
export async function gatherFacts(
  article: Pick<ArticleCard, 'id' | 'access'>,
  visitor: Visitor,
): Promise<Facts> {
  const facts = {
    ...visitorFacts(visitor),
    access: article.access,
    unlocked: false,
    allowanceLeft: 0,
  }
  if (article.access !== 'premium' || visitor.kind !== 'reader') return facts
  const { left, unlocked } = await findAllowance(visitor.userId, article.id)
  return { ...facts, unlocked, allowanceLeft: left }
}
