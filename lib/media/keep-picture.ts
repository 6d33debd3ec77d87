import { createHash } from 'node:crypto'
import { nameOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import { createBoundedQueue } from '@/lib/platform/bounded-queue'
import { db, type Transaction } from '@/lib/platform/db'
import { processWide } from '@/lib/platform/process-wide'
import { mediaStore } from '@/lib/platform/storage/media-store'
import { decodePicture } from './decode-picture'
import type { PictureWords } from './schemas'
import { storeRenditions } from './store-renditions'

interface NewPicture {
  id: string
  bytes: Buffer
  title: string
  words: PictureWords
}

type Committed = (transaction: Transaction) => Promise<void>

/** One at a time is decoded: it takes some hundred megabytes, and all processors for seconds. */
const room = processWide('pictures', () => ({
  inTurn: createBoundedQueue(1, 60, 120_000),
  flights: new Map<string, Promise<void>>(),
}))

export const hashOf = (original: Buffer): string =>
  createHash('sha256').update(original).digest('hex')

/**
 * Decodes a picture, stores its renditions, and records it last: when anything fails there is neither
 * a file nor a row. Storing the same picture twice, also at the same time, is one. `committed` runs
 * in the transaction that records it. Nobody but staff gets it until something published shows it.
 */
export async function keepPicture(
  actor: Actor,
  picture: NewPicture,
  committed: Committed = async () => undefined,
): Promise<void> {
  const { flights } = room
  const under = flights.get(picture.id)
  if (under) return under
  const flight = room
    .inTurn(() => store(actor, picture, committed))
    .finally(() => flights.delete(picture.id))
  flights.set(picture.id, flight)
  return flight
}

async function store(actor: Actor, picture: NewPicture, committed: Committed): Promise<void> {
  const { id, bytes, title, words } = picture
  if (await isKept(id)) return
  try {
    const decoded = await decodePicture(bytes)
    const widths = await storeRenditions(id, decoded)
    const { width, height } = decoded
    await db().$transaction(async (transaction) => {
      const { count } = await transaction.media.createMany({
        data: {
          ...words,
          id,
          width,
          height,
          widths,
          title,
          original: hashOf(bytes),
          bytes: bytes.length,
          uploadedBy: nameOfActor(actor),
        },
        skipDuplicates: true,
      })
      if (count > 0) await committed(transaction)
    })
  } catch (error) {
    // What a store that is down keeps, remove-stray-files.ts finds.
    if (!(await isKept(id)))
      await mediaStore()
        .remove(`media/${id}`)
        .catch(() => undefined)
    throw error
  }
}

const isKept = async (id: string): Promise<boolean> =>
  (await db().media.count({ where: { id } })) > 0
