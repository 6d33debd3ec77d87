import type { ArticleDocument } from '@/lib/articles/document'
import type { ChangedPassage } from './compare-wordings'
import type { ChoiceKind, LegalKind } from './legal-text'

/** A record of what a reader agreed to, or took back. */
export interface ConsentView {
  id: string
  kind: LegalKind
  title: string
  version: number
  decision: 'given' | 'withdrawn'
  form: string
  /** When it was given or withdrawn. */
  givenAt: Date
  /** The document says something else today. */
  isOutdated: boolean
}

/** A record with the exact wording of then, and what is different today. */
export interface ConsentDetail extends ConsentView {
  body: ArticleDocument
  changes: ChangedPassage[]
}

/** A document that is not as the reader last agreed to it. */
export interface RenewalView {
  wordingHash: string
  kind: LegalKind
  title: string
  version: number
  changes: ChangedPassage[]
}

/** Something a reader may say yes to, in the wording of today. */
export interface ChoiceView {
  kind: ChoiceKind
  wordingHash: string
  title: string
  body: ArticleDocument
  /** Since when the reader says yes; null for no. */
  givenAt: Date | null
}
