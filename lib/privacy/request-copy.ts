import { db } from '@/lib/platform/db'

/** A reader wants a copy of their data; asking while one is being made is asking once. */
export async function requestCopy(userId: string): Promise<void> {
  await db().$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM "User" WHERE id = ${userId}::uuid FOR UPDATE`
    const waiting = await transaction.dataExport.count({ where: { userId, readyAt: null } })
    if (waiting === 0) await transaction.dataExport.create({ data: { userId } })
  })
}
