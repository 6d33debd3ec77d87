import type { Actor } from '@/lib/accounts/types'
import { countWords } from '@/lib/articles/words'
import type { Transaction } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import type { Problem } from './checks/find-problems'
import { findProblemsOf } from './checks/find-problems-of'
import { type ApprovedText, requireApproved, withApproved } from './drafts/approved-text'

/**
 * The text to publish. Refuses one that was not approved, or of which something is missing. Doors of the software
 * publish what is printed already elsewhere: all they need is a text.
 * @throws NotFoundError, or InvalidInputError whose `form` says each thing and where it is.
 */
export async function requireReady(
  transaction: Transaction,
  actor: Actor,
  articleId: string,
): Promise<ApprovedText> {
  const draft = await requireApproved(transaction, actor, articleId)
  const approved = await withApproved(transaction, draft)
  const { content } = approved
  if (countWords(content.body.content) === 0) {
    throw new InvalidInputError({ form: 'There is no text to publish.' })
  }
  if (actor.kind === 'system') return approved
  const problems = await findProblemsOf(content, transaction)
  if (problems.length > 0) {
    throw new InvalidInputError({
      form: `Before it is published: ${problems.map(inWords).join(' ')}`,
    })
  }
  return approved
}

const inWords = ({ where, what }: Problem) => `${where}: ${what}`
