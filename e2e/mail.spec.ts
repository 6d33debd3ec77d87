import type { Page } from '@playwright/test'
import { writeMailFiles } from '@/lib/mail/mail-files'
import { queueMail } from '@/lib/mail/queue-mail'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { startInstance } from './support/instance'
import { holdSession, readerSession } from './support/reader-session'
import { staffSession } from './support/staff-session'
import { expect, test } from './support/test'

const code = '271828'

async function queue(to: string): Promise<string> {
  const data = { code, path: '/verify-email?token=t-1', minutes: 10 } as const
  await db().$transaction((tx) => queueMail(tx, { template: 'verify-address', to, data }))
  const { id } = await db().outboxMail.findFirstOrThrow({ where: { recipient: to } })
  return id
}

const untilItIs = (id: string, state: string) =>
  expect
    .poll(async () => (await db().outboxMail.findUniqueOrThrow({ where: { id } })).state, {
      timeout: 30_000,
    })
    .toBe(state)

/** A browser of an editor. */
async function becomeEditor(page: Page) {
  const { token } = await staffSession('editor')
  await holdSession(page.context(), env().SITE_URL, token)
}

test('a mail arrives soon after what caused it is committed, and what it said is erased', async ({
  newAddress,
  nextMail,
}) => {
  const to = newAddress()
  const id = await queue(to)
  const mail = await nextMail(to)
  expect(mail.code()).toBe(code)
  expect(mail.link('/verify-email')).toMatch(/\/verify-email\?token=t-1$/)
  await untilItIs(id, 'delivered')
  const { data } = await db().outboxMail.findUniqueOrThrow({ where: { id } })
  expect(data).toBeNull()
})

test('an editor sees why a mail did not arrive, never what it says, and decides', async ({
  page,
  newAddress,
}) => {
  const to = `nobody-${newAddress()}`
  const id = await queue(to)
  await untilItIs(id, 'failed')
  await becomeEditor(page)
  await page.goto('/newsroom/mail')
  const row = page.getByRole('listitem').filter({ hasText: to })
  await expect(row).toContainText('Not delivered')
  await expect(row).toContainText('550 There is nobody of this name')

  await row.getByRole('link').click()
  await expect(page.getByRole('main')).toContainText(`To${to}`)
  expect(await page.content()).not.toContain(code)
  await page.getByRole('button', { name: 'Try again' }).click()
  await untilItIs(id, 'failed')
  await page.reload()
  await page.getByRole('button', { name: 'Give up' }).click()
  await expect(page.getByRole('main')).toContainText('Given up')
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0)
  expect(await db().outboxMail.findUnique({ where: { id } })).toMatchObject({ data: null })
})

test('a mail is for editors and administrators', async ({ request, newAddress }) => {
  const id = await queue(newAddress())
  const sessions = { reader: await readerSession(), writer: await staffSession('writer') }
  for (const [role, page, file] of [
    ['reader', 404, 404],
    ['writer', 403, 404],
  ] as const) {
    const options = { headers: { cookie: sessions[role].cookie } }
    expect((await request.get(`/newsroom/mail/${id}`, options)).status(), role).toBe(page)
    expect((await request.get(`/newsroom/mail/${id}/eml`, options)).status(), role).toBe(file)
  }
})

test('a trial without a mail server lets editors read mails; a site with one does not', async ({
  page,
  newAddress,
}) => {
  const id = await queue(newAddress())
  await untilItIs(id, 'delivered')
  const raw = Buffer.from('Subject: Your code\r\n\r\n271828\r\n')
  await writeMailFiles(id, { from: '', to: '', html: '', raw, text: `Your code: ${code}` })
  await becomeEditor(page)
  await page.goto(`/newsroom/mail/${id}`)
  await expect(page.getByRole('main')).toContainText('Nobody in the newsroom can read it')
  expect((await page.request.get(`/newsroom/mail/${id}/eml`)).status()).toBe(404)

  const trial = await startInstance({ SMTP_URL: '', WORKER: 'off' })
  await page.goto(`${trial.url}/newsroom/mail/${id}`)
  await expect(page.getByRole('main')).toContainText(`Your code: ${code}`)
  const file = await page.request.get(`${trial.url}/newsroom/mail/${id}/eml`)
  expect(file.headers()['content-disposition']).toContain('attachment')
  expect(await file.text()).toBe(raw.toString())
  await trial.stop()
})
