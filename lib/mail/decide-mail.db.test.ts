import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/accounts/types'
import { db } from '@/lib/platform/db'
import { ForbiddenError, InvalidInputError, NotFoundError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { giveUpMail } from './give-up-mail'
import { listMails } from './queries'
import { retryMail } from './retry-mail'
import { mailStates } from './schemas'
import type { MailState } from './types'

databaseSuite()
beforeEach(() => db().outboxMail.deleteMany())

const staff = (role: 'writer' | 'editor' | 'admin'): Actor => ({
  kind: 'staff',
  userId: '01a20dcc-bbf9-765f-a550-f08b431d3e39',
  role,
})
const editor = staff('editor')

async function mailIn(state: MailState): Promise<string> {
  const data = { template: 'verify-address', recipient: 'a@example.com', state, attempts: 12 }
  const { id } = await db().outboxMail.create({
    data: { ...data, data: new Uint8Array([1]), doneAt: new Date() },
    select: { id: true },
  })
  return id
}

const read = (id: string) => db().outboxMail.findUniqueOrThrow({ where: { id } })

describe('a person', () => {
  it.each(['failed', 'uncertain', 'waiting'] as const)(
    'may send a mail that is %s again',
    async (state) => {
      const id = await mailIn(state)
      await retryMail(editor, id)
      expect(await read(id)).toMatchObject({ state: 'waiting', attempts: 0, doneAt: null })
    },
  )

  it.each(['failed', 'uncertain', 'waiting'] as const)(
    'may give a mail up that is %s: it is erased',
    async (state) => {
      const id = await mailIn(state)
      await giveUpMail(editor, id)
      expect(await read(id)).toMatchObject({
        state: 'given_up',
        data: null,
        doneAt: expect.any(Date),
      })
    },
  )

  it.each(['sending', 'delivered', 'given_up'] as const)(
    'leaves a mail alone that is %s',
    async (state) => {
      const id = await mailIn(state)
      await expect(retryMail(editor, id)).rejects.toThrow(InvalidInputError)
      await expect(giveUpMail(editor, id)).rejects.toThrow(InvalidInputError)
      expect(await read(id)).toMatchObject({ state })
    },
  )

  it('may decide as an editor or an administrator, not as a writer', async () => {
    const id = await mailIn('failed')
    await expect(retryMail(staff('writer'), id)).rejects.toThrow(ForbiddenError)
    await expect(giveUpMail(staff('writer'), id)).rejects.toThrow(ForbiddenError)
    expect(await read(id)).toMatchObject({ state: 'failed' })
    await retryMail(staff('admin'), id)
  })

  it('finds no mail that is not there', async () => {
    const nobodys = '01a20dcc-bbf9-765f-a550-f08b431d3e39'
    await expect(retryMail(editor, nobodys)).rejects.toThrow(NotFoundError)
  })
})

describe('the list', () => {
  it('begins with what needs somebody, and goes on page by page without a gap', async () => {
    await db().$executeRaw`
      INSERT INTO "OutboxMail" ("id", "template", "recipient", "state")
      SELECT gen_random_uuid(), 'verify-address', 'a@example.com',
        (enum_range(NULL::"MailState"))[1 + number % 6]
      FROM generate_series(0, 119) AS number`
    const seen: { id: string; state: MailState }[] = []
    for (let after = null as Parameters<typeof listMails>[1], pages = 1; ; pages += 1) {
      const { mails, next } = await listMails(null, after)
      seen.push(...mails)
      after = next
      if (!next) {
        expect(pages).toBe(3)
        break
      }
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(120)
    expect([...new Set(seen.map(({ state }) => state))]).toEqual(mailStates)
  })

  it('shows one state, the newest first', async () => {
    const older = await mailIn('failed')
    await mailIn('waiting')
    const newer = await mailIn('failed')
    const { mails, next } = await listMails('failed', null)
    expect(mails.map(({ id }) => id)).toEqual([newer, older])
    expect(mails[0]).toMatchObject({ title: 'Confirm the address', recipient: 'a@example.com' })
    expect(mails[0]).not.toHaveProperty('data')
    expect(next).toBeNull()
  })
})
