import type { Actor } from '@/lib/accounts/types'
import { decideMail } from './decide-mail'

/**
 * Gives a mail up for good, and erases what it says.
 * @throws ForbiddenError, NotFoundError, or InvalidInputError when it is on its way or done.
 */
export const giveUpMail = (actor: Actor, id: string): Promise<void> =>
  decideMail(actor, id, { state: 'given_up', data: null, doneAt: new Date() })
