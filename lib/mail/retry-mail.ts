import type { Actor } from '@/lib/accounts/types'
import { decideMail } from './decide-mail'

/**
 * Sends a mail again, now, with all its tries before it. One whose answer was lost may arrive twice.
 * @throws ForbiddenError, NotFoundError, or InvalidInputError when it is on its way or done.
 */
export const retryMail = (actor: Actor, id: string): Promise<void> =>
  decideMail(actor, id, { state: 'waiting', attempts: 0, nextAttemptAt: new Date(), doneAt: null })
