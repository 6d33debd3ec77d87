import { shippedText } from '../documents'
import type { DocumentKind } from '../legal-text'

/** What a document is called: the sentence above the Register button names it so, whatever its text. */
export const titleOf = (kind: DocumentKind): string => shippedText(kind).title

/** A document as the audit log has it. */
export const subjectOf = (kind: DocumentKind) =>
  ({ kind: 'legal', id: kind, name: titleOf(kind) }) as const
