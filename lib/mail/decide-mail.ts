import { nameOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import { db } from '@/lib/platform/db'
import { InvalidInputError, NotFoundError } from '@/lib/platform/errors'
import { log } from '@/lib/platform/log'
import { authorizeMail, undecided } from './policy'

type Decision = Parameters<ReturnType<typeof db>['outboxMail']['updateMany']>[0]['data'] & {
  state: 'waiting' | 'given_up'
}

/** What a person decided about a mail; who and when is in the log. */
export async function decideMail(actor: Actor, id: string, decision: Decision): Promise<void> {
  authorizeMail(actor)
  const { count } = await db().outboxMail.updateMany({
    where: { id, state: { in: [...undecided] } },
    data: decision,
  })
  if (count === 0) {
    const isThere = await db().outboxMail.count({ where: { id } })
    if (isThere === 0) throw new NotFoundError()
    throw new InvalidInputError({ form: 'This mail is being sent, or it is done: see below.' })
  }
  log.info({ mail: id, decision: decision.state, by: nameOfActor(actor) }, 'mail')
}
