import { db } from '@/lib/platform/db'
import { listMailFiles, removeMailFiles } from './mail-files'

/** How long an envelope stays to be looked up after its mail was delivered, failed or was given up. */
const keptDays = 30

/** Removes the envelopes whose time is over, and the files of mails whose envelopes are gone. */
export async function tidyMail(): Promise<void> {
  await db().$executeRaw`
    DELETE FROM "OutboxMail" WHERE "doneAt" < now() - make_interval(days => ${keptDays}::int)`
  const ids = await listMailFiles()
  const kept = await db().outboxMail.findMany({ where: { id: { in: ids } }, select: { id: true } })
  const known = new Set(kept.map(({ id }) => id))
  for (const id of ids) if (!known.has(id)) await removeMailFiles(id)
}
