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

/** Documents with a page of their own. */
export const documentKinds = ['terms', 'cookies', 'privacy'] as const

export type DocumentKind = (typeof documentKinds)[number]

/** What a registration agrees to: the documents, and the sentence that names them. */
export const registrationKinds = [...documentKinds, 'agreement'] as const

/** What a reader may say yes to, or not. */
export const choiceKinds = ['newsletters', 'marketing'] as const

export type ChoiceKind = (typeof choiceKinds)[number]

/** `renewal` is the sentence over the button that agrees to changed documents. */
export type LegalKind = (typeof registrationKinds)[number] | 'renewal' | ChoiceKind

export interface LegalText {
  kind: LegalKind
  title: string
  /** Rises with every change of wording. */
  version: number
  /** Calendar day, YYYY-MM-DD. */
  effectiveFrom: string
  /**
   * Whether this version says something else in substance than the one before: readers who agreed
   * to that one are then asked again. A first version changes nothing.
   */
  isSubstantial: boolean
  body: ArticleDocument
}
