import { db, type Transaction } from '@/lib/platform/db'
import { site } from '@/lib/site'
import type { DraftContent } from '../drafts/content'
import { findDeadLinks } from './find-dead-links'
import { findMissing } from './find-missing'
import { findProblems, type Problem } from './find-problems'

/** What keeps a text from being published. */
export const findProblemsOf = async (
  content: DraftContent,
  client: Transaction = db(),
): Promise<Problem[]> =>
  findProblems(content, {
    deadLinks: await findDeadLinks(client, content.body.content),
    missing: await findMissing(client, content),
    teaserWords: site.teaserWords,
  })
