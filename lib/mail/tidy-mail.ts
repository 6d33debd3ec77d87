import { db } from '@/lib/platform/db'
import { retention } from '@/lib/privacy/retention'
import { listMailFiles, removeMailFiles } from './mail-files'

/** Removes the envelopes whose time is over, and the files of mails whose envelopes are gone. */
export async function tidyMail(): Promise<void> {
  await db().$executeRaw`
    DELETE FROM "OutboxMail" WHERE "doneAt" < now() - make_interval(days => ${retention.mails.days}::int)`
  const ids = await listMailFiles()
  const kept = await db().outboxMail.findMany({ where: { id: { in: ids } }, select: { id: true } })
  const known = new Set(kept.map(({ id }) => id))
  for (const id of ids) if (!known.has(id)) await removeMailFiles(id)
}
