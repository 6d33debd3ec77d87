import type { ArticleStatus } from '@/lib/articles/types'
import type { DraftContent } from './content'

export type DraftStage = 'writing' | 'in_review' | 'approved'

/** A draft as the editor opens it. */
export interface DraftView {
  articleId: string
  slug: string
  section: string
  /** Where readers find it, or will. */
  path: string
  status: ArticleStatus
  scheduledFor: Date | null
  /** Whether that hour is over and it did not come out. */
  isOverdue: boolean
  firstPublishedAt: Date | null
  stage: DraftStage
  /** 0: nothing was saved since the article was made. */
  version: number
  approvedVersion: number | null
  publishedVersion: number | null
  savedAt: Date
  /** Names, for people: who saved it last, who began it, who changed it since it was published. */
  savedBy: string
  begunBy: string
  changedBy: string[]
  content: DraftContent
}

/** What a save comes to: taken, or behind what somebody saved in the meantime. */
export type SaveOutcome =
  | { kind: 'saved'; version: number; savedAt: Date }
  | { kind: 'behind'; version: number; savedAt: Date; savedBy: string; content: DraftContent }

export type RevisionReason =
  | 'begun'
  | 'saved'
  | 'submitted'
  | 'sent_back'
  | 'approved'
  | 'published'
  | 'restored'
  | 'merged'

export interface RevisionRow {
  version: number
  reason: RevisionReason
  savedAt: Date
  /** A name, for people. */
  savedBy: string
}
