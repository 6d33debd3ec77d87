import type { Actor } from '@/lib/accounts/types'
import { recordDeed } from '@/lib/audit-log/record'
import { db } from '@/lib/platform/db'
import { log } from '@/lib/platform/log'
import { withApproved } from './drafts/approved-text'
import { readDraft } from './drafts/read-draft'
import { showArticle } from './show-article'

const clock: Actor = { kind: 'system', name: 'schedule' }

/**
 * Publishes the scheduled articles whose hour has come, by the database's clock, also those that
 * came while nothing ran; returns their paths. Any number of processes may do this at the same time:
 * each article is one's. What cannot be published is logged and tried again, and holds up nothing.
 */
export async function publishDue(): Promise<string[]> {
  const published: string[] = []
  const failed: string[] = []
  for (let more = true; more; ) more = await publishNext(published, failed)
  return published
}

async function publishNext(published: string[], failed: string[]): Promise<boolean> {
  let due: { id: string; headline: string } | undefined
  try {
    const path = await db().$transaction(async (transaction) => {
      ;[due] = await transaction.$queryRaw<{ id: string; headline: string }[]>`
        SELECT id, headline FROM "Article"
          WHERE "scheduledFor" <= now() AND NOT (id = ANY(${failed}::uuid[]))
          ORDER BY "scheduledFor" LIMIT 1
          FOR UPDATE SKIP LOCKED`
      if (!due) return null
      const draft = await readDraft(transaction, due.id)
      const { path } = await showArticle(transaction, await withApproved(transaction, draft))
      await recordDeed(transaction, clock, {
        action: 'article.published',
        subject: { kind: 'article', id: due.id, name: due.headline },
      })
      return path
    })
    if (path) published.push(path)
  } catch (error) {
    if (!due) throw error
    log.error({ err: error, article: due.id }, 'a scheduled article cannot be published')
    failed.push(due.id)
  }
  return due !== undefined
}
