import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refusal, startTestMailServer } from '@/lib/mail/test-mail-server'
import { atTheEnd, temporaryDirectory } from './cleanup'

/**
 * Takes every mail of the site under test, and keeps it where the browser tests read: a folder an
 * address. Refuses `nobody-…` for good.
 */
export async function startMailCatcher(): Promise<{ url: string; folder: string }> {
  const folder = join(temporaryDirectory(), 'mails')
  let taken = 0
  const { url, close } = await startTestMailServer({
    onRecipient: async (address) => {
      if (address.startsWith('nobody-')) throw refusal(550, 'There is nobody of this name')
    },
    onMessage: async ({ to: [address = ''], raw }) => {
      const ofAddress = join(folder, encodeURIComponent(address))
      mkdirSync(ofAddress, { recursive: true })
      taken += 1
      const name = `${String(taken).padStart(6, '0')}.eml`
      writeFileSync(join(folder, name), raw)
      // Who counts the mails of the address never finds half of one.
      renameSync(join(folder, name), join(ofAddress, name))
    },
  })
  atTheEnd(close)
  return { url, folder }
}
