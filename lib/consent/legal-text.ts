import type { ArticleDocument } from '@/lib/articles/document'

/** What the legal documents say about the newspaper and the company behind it. */
export interface Publication {
  name: string
  publisher: string
  contactEmail: string
  /** Absolute http(s) address of the site. */
  siteUrl: string
  /** Premium articles a registered reader can open per calendar month. */
  premiumAllowance: number
}

export const legalKinds = ['terms', 'cookies', 'privacy', 'agreement'] as const

export type LegalKind = (typeof legalKinds)[number]

export interface LegalText {
  kind: LegalKind
  title: string
  /** Rises with every change of wording. */
  version: number
  /** Calendar day, YYYY-MM-DD. */
  effectiveFrom: string
  body: ArticleDocument
}
