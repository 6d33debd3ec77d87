import { db } from '@/lib/platform/db'
import { retention } from './retention'
import { deletionDate } from './schedule-deletion'

/** The copy of their data that a reader asked for last. */
export interface CopyView {
  id: string
  requestedAt: Date
  /** Null while it is being made. */
  readyAt: Date | null
  /** Until when it can be downloaded. */
  goodUntil: Date | null
}

/** When a reader’s account will be deleted, if they asked for that. */
export async function findDeletionDate(userId: string): Promise<Date | null> {
  const { deletionRequestedAt } = await db().user.findUniqueOrThrow({
    where: { id: userId },
    select: { deletionRequestedAt: true },
  })
  return deletionRequestedAt && deletionDate(deletionRequestedAt)
}

/** A reader’s newest copy, while there is one that can be waited for or downloaded. */
export async function findLatestCopy(userId: string): Promise<CopyView | null> {
  const copy = await db().dataExport.findFirst({
    where: { userId, OR: [{ readyAt: null }, { readyAt: { gt: oldest() } }] },
    orderBy: { requestedAt: 'desc' },
    select: { id: true, requestedAt: true, readyAt: true },
  })
  return copy && { ...copy, goodUntil: copy.readyAt && goodUntil(copy.readyAt) }
}

/** The zip of a reader’s own copy; null when it is another’s, not ready, or too old. */
export async function findArchive(userId: string, id: string): Promise<Uint8Array | null> {
  const copy = await db().dataExport.findFirst({
    where: { id, userId, readyAt: { gt: oldest() } },
    select: { archive: true },
  })
  return copy?.archive ?? null
}

const keptMs = retention.dataExports.days * 86_400_000

const oldest = () => new Date(Date.now() - keptMs)

const goodUntil = (readyAt: Date) => new Date(readyAt.getTime() + keptMs)
