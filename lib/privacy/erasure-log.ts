import { createHash } from 'node:crypto'
import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { db, type Transaction } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'

/** A restored backup does not know whom it has to forget: this file lies beside the database, not in it. */
export const erasureLogPath = (): string => join(env().DATA_DIR, 'erasures.log')

/** What stands for a reader who is gone. The id was random and is nowhere else: it leads to nobody. */
const pseudonymOf = (userId: string) => createHash('sha256').update(userId).digest('hex')

/** Records an erasure in its own transaction; `writeToLog` is for when that has committed. */
export async function keepErasure(transaction: Transaction, userId: string) {
  const pseudonym = pseudonymOf(userId)
  const { erasedAt } = await transaction.erasure.upsert({
    where: { pseudonym },
    create: { pseudonym },
    update: {},
  })
  return {
    writeToLog: async () => {
      await mkdir(env().DATA_DIR, { recursive: true })
      await appendFile(erasureLogPath(), `${pseudonym} ${erasedAt.toISOString()}\n`)
    },
  }
}

/** The readers in the database whom the table or the log says to be erased: after a restore. */
export async function listReadersToEraseAgain(logPath: string): Promise<string[]> {
  const text = await readFile(logPath, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const kept = await db().erasure.findMany({ select: { pseudonym: true } })
  const erased = new Set([
    ...kept.map(({ pseudonym }) => pseudonym),
    ...text.split('\n').map((line) => line.split(' ')[0] ?? ''),
  ])
  const readers = await db().user.findMany({ where: { role: 'reader' }, select: { id: true } })
  return readers.map(({ id }) => id).filter((id) => erased.has(pseudonymOf(id)))
}
