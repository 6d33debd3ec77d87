import { randomUUID } from 'node:crypto'
import { createSession } from '@/lib/accounts/sessions'
import type { Staff } from '@/lib/accounts/types'
import { db } from '@/lib/platform/db'
import { type Form, readForm } from '@/scripts/test/read-form'
import { cookieOf } from './sessions'

/** Somebody who works in the newsroom through one server, by forms as a browser without scripts sends them. */
export interface Editor {
  staff: Staff
  open: (path: string, button: string) => Promise<Form>
  /** @throws when the form is refused. */
  send: (path: string, form: Form) => Promise<void>
}

export async function hireEditor(origin: string): Promise<Editor> {
  const { id: userId } = await db().user.create({
    data: {
      email: `editor-${randomUUID()}@bench.example`,
      emailVerifiedAt: new Date(),
      passwordHash: 'nobody signs in with a password',
      role: 'editor',
      passkeys: { create: unusedPasskey() },
    },
    select: { id: true },
  })
  const { token } = await createSession(userId, { secondFactorAt: new Date() })
  const headers = { cookie: cookieOf(origin, token), origin }
  return {
    staff: { kind: 'staff', userId, role: 'editor' },
    open: async (path, button) => {
      const response = await fetch(origin + path, { headers })
      const form = readForm(await response.text(), button)
      if (!form) throw new Error(`There is no button "${button}" on ${path}: ${response.status}.`)
      return form
    },
    send: async (path, form) => {
      const body = new FormData()
      for (const [name, value] of Object.entries(form)) body.append(name, value)
      const answer = await fetch(origin + path, {
        method: 'POST',
        headers,
        body,
        redirect: 'manual',
      })
      await answer.arrayBuffer()
      if (answer.status !== 303) throw new Error(`A form of ${path} was answered ${answer.status}.`)
    },
  }
}

/** The newsroom opens to nobody without a second factor. */
const unusedPasskey = () => ({
  name: 'A passkey that nobody uses',
  credentialId: randomUUID(),
  publicKey: Buffer.alloc(0),
  counter: 0,
  isSynced: false,
  isBackedUp: false,
})
