import { join } from 'node:path'
import { writeStored } from '@/lib/platform/storage'
import type { ComposedMessage } from './compose-message'

const folder = 'mail'

/** While there is no mail server: the mail as a file, with both bodies beside it for who reads it here. */
export async function writeMailFiles(id: string, message: ComposedMessage): Promise<void> {
  await writeStored(join(folder, `${id}.txt`), Buffer.from(message.text))
  await writeStored(join(folder, `${id}.html`), Buffer.from(message.html))
  await writeStored(join(folder, `${id}.eml`), message.raw)
}
