import { nameOfActor } from '@/lib/accounts/actor'
import { staffNames } from '@/lib/accounts/staff-names'
import type { Actor } from '@/lib/accounts/types'
import { db } from '@/lib/platform/db'
import { NotFoundError } from '@/lib/platform/errors'
import { authorize } from '../policy'
import { reachableBy } from '../reachable'

/** Whoever was not heard of for so long has closed the article. An editor asks every 15 s. */
const goneAfterSeconds = 40

/**
 * Notes that the actor has the article open, and says who else has, by name.
 * @throws ForbiddenError, or NotFoundError also when it is somebody else's and the actor is a writer.
 */
export async function notePresence(actor: Actor, articleId: string): Promise<string[]> {
  authorize(actor, 'edit-article')
  const where = { id: articleId, ...reachableBy(actor) }
  if (!(await db().article.findFirst({ where, select: { id: true } }))) throw new NotFoundError()
  const userId = nameOfActor(actor)
  const others = await db().$queryRaw<{ userId: string }[]>`
    WITH gone AS (
      DELETE FROM "EditorPresence" WHERE "seenAt" < now() - interval '1 hour'
    ), seen AS (
      INSERT INTO "EditorPresence" ("articleId", "userId", "seenAt")
      VALUES (${articleId}::uuid, ${userId}, now())
      ON CONFLICT ("articleId", "userId") DO UPDATE SET "seenAt" = now()
    )
    SELECT "userId" FROM "EditorPresence"
    WHERE "articleId" = ${articleId}::uuid
      AND "userId" <> ${userId}
      AND "seenAt" > now() - make_interval(secs => ${goneAfterSeconds})
    ORDER BY "userId"`
  const ids = others.map((other) => other.userId)
  const names = await staffNames(ids)
  return ids.map((id) => names.get(id) ?? id)
}
