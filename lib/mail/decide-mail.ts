import { nameOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { db } from '@/lib/platform/db'
import { InvalidInputError, NotFoundError } from '@/lib/platform/errors'
import { log } from '@/lib/platform/log'
import { authorizeMail, undecided } from './policy'
import { titleOf } from './queries'

type Update = Parameters<ReturnType<typeof db>['outboxMail']['updateMany']>[0]['data']

type Decision = Omit<Update, 'state'> & { state: keyof typeof actions }

const actions = { waiting: 'mail.retried', given_up: 'mail.given-up' } as const

/** What a person decided about a mail; who and when is in the audit log, to whom is not. */
export async function decideMail(actor: Actor, id: string, decision: Decision): Promise<void> {
  authorizeMail(actor)
  await db().$transaction(async (transaction) => {
    const [mail] = await transaction.outboxMail.updateManyAndReturn({
      where: { id, state: { in: [...undecided] } },
      data: decision,
      select: { template: true },
    })
    if (!mail) {
      const isThere = await transaction.outboxMail.count({ where: { id } })
      if (isThere === 0) throw new NotFoundError()
      throw new InvalidInputError({ form: 'This mail is being sent, or it is done: see below.' })
    }
    const subject = { kind: 'mail', id, name: titleOf(mail.template) } as const
    await recordDeed(transaction, actor, { action: actions[decision.state], subject })
  })
  log.info({ mail: id, decision: decision.state, by: nameOfActor(actor) }, 'mail')
}
