import { db } from '@/lib/platform/db'
import type { DraftContent } from '../drafts/content'
import { problemsOf } from '../require-ready'
import type { Problem } from './find-problems'

/** What keeps a text from being published, for whoever has it before them. */
export const findProblemsOf = (content: DraftContent): Promise<Problem[]> =>
  problemsOf(db(), content)
