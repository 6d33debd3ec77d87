import { createHmac } from 'node:crypto'
import { db, type Transaction } from '@/lib/platform/db'
import { deriveKey } from '@/lib/platform/derive-key'
import { env } from '@/lib/platform/env'
import { InvalidInputError } from '@/lib/platform/errors'
import { handleWaitDays, nameSkeleton } from './names'
import { handleStaysUntil } from './policy'

/**
 * Gives a reader a name and a handle. A handle is one reader’s, and so are those that look like it;
 * what somebody gave up is nobody’s for a while.
 * @throws InvalidInputError when the handle is taken, or was chosen too lately to be changed.
 */
export async function chooseName(
  userId: string,
  { displayName, handle }: { displayName: string; handle: string },
): Promise<void> {
  const handleKey = nameSkeleton(handle)
  await db()
    .$transaction(async (transaction) => {
      await transaction.$queryRaw`SELECT 1 FROM "User" WHERE id = ${userId}::uuid FOR UPDATE`
      const user = await transaction.user.findUniqueOrThrow({
        where: { id: userId },
        select: { handle: true, handleKey: true, handleChosenAt: true },
      })
      if (user.handle === handle) {
        await transaction.user.update({ where: { id: userId }, data: { displayName } })
        return
      }
      if (handleStaysUntil(user.handleChosenAt, new Date())) {
        throw new InvalidInputError({
          handle: `A handle stays for ${handleWaitDays} days before it can be changed.`,
        })
      }
      if (user.handleKey !== handleKey) {
        if (await isRetired(transaction, handleKey)) throw taken()
        if (user.handleKey) await retireHandle(transaction, user.handleKey)
      }
      await transaction.user.update({
        where: { id: userId },
        data: { displayName, handle, handleKey, handleChosenAt: new Date() },
      })
    })
    .catch((error: Error & { code?: string }) => {
      throw error.code === 'P2002' ? taken() : error
    })
}

/** Keeps a handle from everybody for a while, in a form from which it cannot be read. */
export async function retireHandle(client: Transaction, handleKey: string): Promise<void> {
  const fingerprint = fingerprintOf(handleKey)
  await client.retiredHandle.upsert({
    where: { fingerprint },
    create: { fingerprint },
    update: { retiredAt: new Date() },
  })
}

const isRetired = async (client: Transaction, handleKey: string): Promise<boolean> =>
  (await client.retiredHandle.count({ where: { fingerprint: fingerprintOf(handleKey) } })) > 0

const fingerprintOf = (handleKey: string) =>
  createHmac('sha256', deriveKey(env().NEXTAUTH_SECRET, 'retired handle'))
    .update(handleKey)
    .digest('hex')

const taken = () =>
  new InvalidInputError({ handle: 'This handle, or one that looks like it, is taken.' })
