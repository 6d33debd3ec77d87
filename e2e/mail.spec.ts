import { queueMail } from '@/lib/mail/queue-mail'
import { db } from '@/lib/platform/db'
import { expect, test } from './support/test'

test('a mail arrives soon after what caused it is committed', async ({ newAddress, nextMail }) => {
  const to = newAddress()
  const data = { code: '123456', path: '/verify-email?token=t-1', minutes: 10 } as const
  await db().$transaction((tx) => queueMail(tx, { template: 'verify-address', to, data }))
  const mail = await nextMail(to)
  expect(mail.code()).toBe('123456')
  expect(mail.link('/verify-email')).toMatch(/\/verify-email\?token=t-1$/)
  await expect
    .poll(() => db().outboxMail.findFirst({ where: { recipient: to } }))
    .toMatchObject({
      state: 'delivered',
      data: null,
    })
})
