import type { Visitor } from '@/lib/accounts/types'
import type { Block } from '@/lib/articles/document'
import { findArticle } from '@/lib/articles/queries'
import type { ArticleView } from '@/lib/articles/types'
import { findBody } from './body-query'
import { type Decision, decide, type Facts } from './decide'
import { gatherFacts } from './facts'
import { gateVariant, type Variant } from './variant'

export interface Reading {
  article: ArticleView
  decision: Decision
  allowanceLeft: Facts['allowanceLeft']
  /** What this visitor gets, by name. */
  variant: Variant
  /** What follows the teaser; null when the gate is closed, and then it was never loaded. */
  rest: Block[] | null
}

/** The one door to a body: the decision comes first. */
export async function readArticle(slug: string, visitor: Visitor): Promise<Reading | null> {
  const article = await findArticle(slug)
  if (!article) return null
  const facts = await gatherFacts(article, visitor)
  const decision = decide(facts)
  const variant = gateVariant(visitor, facts)
  const rest =
    decision.show === 'full' ? (await findBody(article.id)).slice(article.teaserBlocks) : null
  return { article, decision, variant, allowanceLeft: facts.allowanceLeft, rest }
}
