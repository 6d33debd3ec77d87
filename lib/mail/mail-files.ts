import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '@/lib/platform/env'
import { diskStore } from '@/lib/platform/storage/disk-store'
import type { ComposedMessage } from './compose-message'

const folder = 'mail'
const kinds = ['eml', 'txt'] as const

type MailFileKind = (typeof kinds)[number]

const pathOf = (id: string, kind: MailFileKind) => join(folder, `${id}.${kind}`)

/** While there is no mail server: the mail as a file, with its text beside it for who reads it here. */
export async function writeMailFiles(id: string, message: ComposedMessage): Promise<void> {
  const disk = diskStore(env().DATA_DIR)
  await disk.write(pathOf(id, 'txt'), Buffer.from(message.text))
  await disk.write(pathOf(id, 'eml'), message.raw)
}

/**
 * A mail that was written as a file; null when it was not, and always while there is a mail server:
 * what it delivers is nobody's here to read. The id is a checked one.
 */
export async function readMailFile(id: string, kind: MailFileKind): Promise<string | null> {
  if (!mailsAreFiles()) return null
  return readFile(join(env().DATA_DIR, pathOf(id, kind)), 'utf8').catch(nullWhenMissing)
}

/** Whether mails become files, for want of a mail server. */
export const mailsAreFiles = (): boolean => !env().SMTP_URL

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
