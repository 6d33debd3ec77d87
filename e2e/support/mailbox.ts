import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { simpleParser } from 'mailparser'

export interface ReceivedMail {
  subject: string
  text: string
  html: string
  /** The six digits in it; none is an error of the test. */
  code: () => string
  /** The address in it that leads to this path of the site, with its token. */
  link: (path: string) => string
}

/** Reads what the site sent, in order: each call gives the next mail to the address, and waits for it. */
export function openMailboxes() {
  const read = new Map<string, number>()

  return async function nextMail(address: string): Promise<ReceivedMail> {
    const index = read.get(address) ?? 0
    const folder = join(process.env.MAIL_FOLDER ?? '', encodeURIComponent(address))
    await expect
      .poll(() => countMails(folder), {
        message: `mail ${index + 1} to ${address}`,
        timeout: 30_000,
      })
      .toBeGreaterThan(index)
    read.set(address, index + 1)
    const names = (await readdir(folder)).sort()
    return parse(await readFile(join(folder, names[index] ?? '')))
  }
}

const countMails = (folder: string): Promise<number> =>
  readdir(folder).then(
    (names) => names.length,
    () => 0,
  )

async function parse(raw: Buffer): Promise<ReceivedMail> {
  const { subject = '', text = '', html } = await simpleParser(raw)
  const find = (what: string, pattern: RegExp) => {
    const found = pattern.exec(text)?.[0]
    if (!found) throw new Error(`There is no ${what} in the mail:\n${text}`)
    return found
  }
  return {
    subject,
    text,
    html: html || '',
    code: () => find('code', /\b\d{6}\b/),
    link: (path) => find(`link to ${path}`, new RegExp(`https?://[^\\s/]+${path}\\S*`)),
  }
}
