/**
 * The surrogate keys of pages, as the triggers in the migrations name them. A page lists the keys
 * of all that it prints; a change purges every page that listed its key.
 */
export const keys = {
  article: (slug: string) => `article:${slug}`,
  section: (slug: string) => `section:${slug}`,
  front: 'front',
  legal: (kind: string) => `legal:${kind}`,
}
