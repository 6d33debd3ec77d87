import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '@/lib/platform/env'
import { writeStored } from '@/lib/platform/storage'
import type { ComposedMessage } from './compose-message'

const folder = 'mail'

/** While there is no mail server: the mail as a file, with both bodies beside it for who reads it here. */
export async function writeMailFiles(id: string, message: ComposedMessage): Promise<void> {
  await writeStored(join(folder, `${id}.txt`), Buffer.from(message.text))
  await writeStored(join(folder, `${id}.html`), Buffer.from(message.html))
  await writeStored(join(folder, `${id}.eml`), message.raw)
}

/** Null when the mail was not written as a file. */
export const readMailFile = (id: string, kind: 'eml' | 'html' | 'txt'): Promise<string | null> =>
  readFile(join(env().DATA_DIR, folder, `${id}.${kind}`), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    },
  )
