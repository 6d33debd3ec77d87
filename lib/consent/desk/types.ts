import type { ArticleDocument } from '@/lib/articles/document'
import type { ChangedPassage } from '../compare-wordings'
import type { DocumentKind } from '../legal-text'
import type { TextProblem } from '../markdown/problem'

export interface VersionView {
  wordingHash: string
  version: number
  effectiveFrom: Date
  isSubstantial: boolean
  /** Who published it; null for a version that the software came with. */
  publishedBy: string | null
}

/** A document in the newsroom's list. */
export interface DocumentRow {
  kind: DocumentKind
  title: string
  inForce: VersionView | null
  announced: VersionView | null
  /** Who saved last what is worked on, and when. */
  draft: { savedBy: string; savedAt: Date } | null
  /** The version in force says other figures than the software keeps. */
  isMoved: boolean
}

/** The text that is worked on, or the one that work would begin with. */
export interface DraftView {
  text: string
  version: number
  /** Null while nothing is worked on. */
  saved: { by: string; at: Date } | null
  problems: TextProblem[]
  /** As readers would get it. */
  body: ArticleDocument
  /** What is different from the version in force. */
  changes: ChangedPassage[]
  /** Placeholders of the version in force that are gone. */
  lost: string[]
}

/** A document on its desk. */
export interface DocumentDesk {
  kind: DocumentKind
  title: string
  inForce: VersionView | null
  announced: VersionView | null
  draft: DraftView
  /** What the version in force would say else with the figures of today; null where that is nothing. */
  moved: ChangedPassage[] | null
  /** A version that the software came with after the newsroom had made the document its own. */
  offered: { version: number; changes: ChangedPassage[] } | null
}

export interface PastVersion extends VersionView {
  standing: 'announced' | 'in force' | 'before'
  /** How many records of agreement point at it. */
  consents: number
  mayBeTakenBack: boolean
}

export interface WordingView extends VersionView {
  body: ArticleDocument
  /** What it says else than the version before it; null for the first. */
  since: { version: number; changes: ChangedPassage[] } | null
}
