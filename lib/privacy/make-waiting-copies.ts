import { db } from '@/lib/platform/db'
import { makeCopy } from './make-copy'

/** Makes the copies that were asked for. One that fails is tried again next time; the others are made. */
export async function makeWaitingCopies(): Promise<void> {
  const waiting = await db().dataExport.findMany({
    where: { readyAt: null },
    orderBy: { requestedAt: 'asc' },
    select: { id: true },
  })
  const failures: unknown[] = []
  for (const { id } of waiting) await makeCopy(id).catch((error) => failures.push(error))
  if (failures.length > 0) throw new AggregateError(failures, 'Not every copy was made.')
}
