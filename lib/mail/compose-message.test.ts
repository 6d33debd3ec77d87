import { generateKeyPairSync } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { parseEnv, provideEnv } from '@/lib/platform/env'
import { composeMessage } from './compose-message'
import { templates } from './templates'

const provide = (given: Record<string, string> = {}) =>
  provideEnv({
    ...parseEnv({ NODE_ENV: 'test', MAIL_FROM: 'The News <news@mail.example>', ...given }),
    DATABASE_URL: '',
    NEXTAUTH_SECRET: '',
  })

beforeEach(() => provide())

const id = '01a20dcc-bbf9-765f-a550-f08b431d3e39'
const letter = templates['verify-address'].write({ code: '123456', path: '/v?t=1', minutes: 10 })
const compose = (changes: Partial<typeof letter> = {}, to = 'reader@example.com') =>
  composeMessage(id, to, { ...letter, ...changes })

/** The header fields as they stand, continuation lines joined. */
async function headersOf(message: ReturnType<typeof compose>): Promise<[string, string][]> {
  const [head = ''] = (await message).raw.toString().split('\r\n\r\n')
  const lines = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n')
  return lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)])
}

describe('a message', () => {
  it('has these header fields and no others', async () => {
    const headers = await headersOf(compose())
    expect(headers.map(([name]) => name).sort()).toEqual([
      'Auto-Submitted',
      'Content-Type',
      'Date',
      'From',
      'MIME-Version',
      'Message-ID',
      'Subject',
      'To',
    ])
    expect(Object.fromEntries(headers)).toMatchObject({
      From: 'The News <news@mail.example>',
      To: 'reader@example.com',
      Subject: letter.subject,
      'Message-ID': `<${id}@mail.example>`,
      'Auto-Submitted': 'auto-generated',
    })
  })

  it('has the same Message-ID each time, so that a second copy is known for one', async () => {
    const ids = [await headersOf(compose()), await headersOf(compose())].map(
      (headers) => Object.fromEntries(headers)['Message-ID'],
    )
    expect(ids[0]).toBe(ids[1])
  })

  it.each([
    'a line\r\nBcc: b@example.com',
    'a line\nBcc: b@example.com',
    'a line\rBcc: b@example.com',
    'a line\u2028Bcc: b@example.com',
    'a\0b',
    '',
    'x'.repeat(201),
  ])('is refused with the subject %j', async (subject) => {
    await expect(compose({ subject })).rejects.toThrow('The subject is not one line.')
  })

  it.each([
    'a@example.com,b@example.com',
    'a@example.com\r\nBcc: b@example.com',
    'a@example.com\nRCPT TO:<b@example.com>',
    '"a" <a@example.com>',
    'a@example.com (b@example.com)',
    'group:a@example.com;',
    'a@example.com ',
    'A@example.com',
    'a＠example.com',
    'a@example.com>',
    '<a@example.com>',
    '',
  ])('is refused with the recipient %j', async (to) => {
    await expect(compose({}, to)).rejects.toThrow('The recipient is not one plain address.')
  })

  it('is signed when there is a key', async () => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    })
    const oneLine = privateKey.replaceAll('\n', '\\n')
    provide({ DKIM_DOMAIN: 'mail.example', DKIM_SELECTOR: 's1', DKIM_PRIVATE_KEY: oneLine })
    const signature = Object.fromEntries(await headersOf(compose()))['DKIM-Signature']
    expect(signature).toMatch(/a=rsa-sha256;.* d=mail\.example;.* s=s1;.* h=from:subject:[^;]*to:/)
    expect(signature).toMatch(/\bb=[A-Za-z0-9+/ ]{300,}/)
  })
})
