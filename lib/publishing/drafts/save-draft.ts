import { isDeepStrictEqual } from 'node:util'
import { nameOfActor } from '@/lib/accounts/actor'
import { staffNames } from '@/lib/accounts/staff-names'
import type { Actor } from '@/lib/accounts/types'
import { createBoundedQueue } from '@/lib/platform/bounded-queue'
import { db, type Transaction } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { authorize } from '../policy'
import { holdArticle } from '../reachable'
import { type DraftContent, type DraftSave, draftSave } from './content'
import { findForeignPictures } from './find-foreign-pictures'
import { keepRevision } from './keep-revision'
import { type Draft, readDraft } from './read-draft'
import type { RevisionReason, SaveOutcome } from './types'
import { writeDraft } from './write-draft'

/** At least so often what is typed becomes a revision. */
const revisionEveryMs = 10 * 60_000

/** Saves of one article wait for each other; those that wait in the database keep a connection each. */
const withRoom = createBoundedQueue(3, 500, 15_000)

/**
 * Saves a draft that was made from version `baseVersion`. When somebody saved another one in the
 * meantime nothing is written: both texts are the caller's to merge. The same save sent twice is one.
 * @throws ForbiddenError, NotFoundError, ZodError, TooManyRequestsError, or InvalidInputError when it
 * places a picture that the actor may not see.
 */
export async function saveDraft(
  actor: Actor,
  articleId: string,
  input: DraftSave,
): Promise<SaveOutcome> {
  authorize(actor, 'edit-article')
  const save = draftSave.parse(input)
  return withRoom(() => takeSave(actor, articleId, save))
}

async function takeSave(actor: Actor, articleId: string, save: DraftSave): Promise<SaveOutcome> {
  const { baseVersion, saveId, content } = save
  const reason = reasonToKeep(save)
  const { outcome, draft } = await db().$transaction(async (transaction) => {
    await holdArticle(transaction, actor, articleId)
    const draft = await readDraft(transaction, articleId)
    if (draft.saveId === saveId) return { outcome: 'saved', draft }
    if (draft.version !== baseVersion) return { outcome: 'behind', draft }
    if (isDeepStrictEqual(draft.content, content)) return { outcome: 'saved', draft }
    await refuseForeignPictures(transaction, actor, { content, before: draft.content })
    if (draft.savedBy !== nameOfActor(actor) || (await isLongAgo(transaction, draft))) {
      await keepRevision(transaction, draft, draft.version === 0 ? 'begun' : 'saved')
    }
    const next = await writeDraft(transaction, actor, draft, { content, saveId })
    if (reason) await keepRevision(transaction, next, reason)
    return { outcome: 'saved', draft: next }
  })
  const { version, savedAt, savedBy } = draft
  if (outcome === 'saved') return { kind: 'saved', version, savedAt }
  const names = await staffNames([savedBy])
  const name = names.get(savedBy) ?? savedBy
  return { kind: 'behind', version, savedAt, savedBy: name, content: draft.content }
}

async function refuseForeignPictures(
  transaction: Transaction,
  actor: Actor,
  texts: { content: DraftContent; before: DraftContent },
): Promise<void> {
  const paths = await findForeignPictures(transaction, actor, texts)
  if (paths.length === 0) return
  const refusal =
    'This picture is not in your library. Choose another, or ask an editor to place it.'
  throw new InvalidInputError(Object.fromEntries(paths.map((path) => [`content.${path}`, refusal])))
}

/** What a person asked for is a revision; what came by itself is none. */
function reasonToKeep({ byHand, merged }: DraftSave): RevisionReason | null {
  if (merged) return 'merged'
  return byHand ? 'saved' : null
}

/** Whether the last revision is older than what is typed may be without one. */
async function isLongAgo(
  transaction: Transaction,
  { articleId, savedAt }: Draft,
): Promise<boolean> {
  const newest = await transaction.articleRevision.findFirst({
    where: { articleId },
    orderBy: { version: 'desc' },
    select: { savedAt: true },
  })
  return !newest || savedAt.getTime() - newest.savedAt.getTime() > revisionEveryMs
}
