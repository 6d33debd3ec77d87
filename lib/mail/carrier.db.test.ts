import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/lib/platform/db'
import { env, provideEnv } from '@/lib/platform/env'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { startCarrier } from './carrier'
import { queueMail } from './queue-mail'
import { startTestMailServer } from './test-mail-server'

databaseSuite()
const closing: (() => Promise<unknown>)[] = []
beforeEach(() => db().outboxMail.deleteMany())
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

const data = { code: '123456', path: '/verify-email?token=t', minutes: 10 } as const
const queue = (to: string) =>
  db().$transaction((tx) => queueMail(tx, { template: 'verify-address', to, data }))

test('delivers', async () => {
  const server = await startTestMailServer()
  closing.push(server.close)
  provideEnv({ ...env(), SMTP_URL: server.url })
  const carrier = startCarrier(env().DATABASE_URL)
  closing.push(carrier.stop)
  await queue('a@example.com')
  await vi.waitFor(() => expect(server.messages).toHaveLength(1), 10_000)
})
