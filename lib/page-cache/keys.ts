/**
 * The surrogate keys of pages, as the triggers in the migrations name them. A page lists the keys
 * of all that it prints; a change purges every page that listed its key.
 */
export const keys = {
  article: (slug: string) => `article:${slug}`,
  section: (slug: string) => `section:${slug}`,
  /** The newest of all: whatever is published or taken back. */
  front: 'front',
  /** How editors arranged the front page, or a section's front. */
  arrangement: (front: string) => `arrangement:${front}`,
  topic: (slug: string) => `topic:${slug}`,
  topics: 'topics',
  author: (slug: string) => `author:${slug}`,
  authors: 'authors',
  /** A month of UTC, "2017-11". */
  month: (month: string) => `month:${month}`,
  corrections: 'corrections',
  legal: (kind: string) => `legal:${kind}`,
}
