import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '@/lib/platform/env'
import { writeStored } from '@/lib/platform/storage'
import type { ComposedMessage } from './compose-message'

const folder = 'mail'
const kinds = ['eml', 'html', 'txt'] as const

type MailFileKind = (typeof kinds)[number]

const pathOf = (id: string, kind: MailFileKind) => join(folder, `${id}.${kind}`)

/** While there is no mail server: the mail as a file, with both bodies beside it for who reads it here. */
export async function writeMailFiles(id: string, message: ComposedMessage): Promise<void> {
  await writeStored(pathOf(id, 'txt'), Buffer.from(message.text))
  await writeStored(pathOf(id, 'html'), Buffer.from(message.html))
  await writeStored(pathOf(id, 'eml'), message.raw)
}

/** The ids of the mails that were written as files. */
export async function listMailFiles(): Promise<string[]> {
  const names = await readdir(join(env().DATA_DIR, folder)).catch(nullWhenMissing)
  return (names ?? []).flatMap((name) => (name.endsWith('.eml') ? [name.slice(0, -4)] : []))
}

export async function removeMailFiles(id: string): Promise<void> {
  for (const kind of kinds) await rm(join(env().DATA_DIR, pathOf(id, kind)), { force: true })
}

function nullWhenMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
