import { articlePath } from '@/lib/articles/address'
import type { ArticleView } from '@/lib/articles/types'
import type { Decision } from '@/lib/gate/decide'
import { RegistrationGate } from './registration-gate'
import { SpentGate } from './spent-gate'
import { UnlockGate } from './unlock-gate'
import { VerifyGate } from './verify-gate'

interface GateProps {
  article: ArticleView
  decision: Decision
  allowanceLeft: number
}

/** Draws the gate that was decided on, in the flow of the page, where the text stops. */
export function Gate({ article, decision, allowanceLeft }: GateProps) {
  if (decision.show === 'full') return null
  switch (decision.gate) {
    case 'register':
      return <RegistrationGate to={articlePath(article)} />
    case 'verify':
      return <VerifyGate to={articlePath(article)} />
    case 'unlock':
      return <UnlockGate slug={article.slug} left={allowanceLeft} />
    case 'allowance-spent':
      return <SpentGate />
  }
}
