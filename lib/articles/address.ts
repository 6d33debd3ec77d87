/** The path of an article, also in forms and feeds: section and slug as stored. */
export const articlePath = ({ section, slug }: { section: string; slug: string }): string =>
  `/${section}/${slug}`

/** Lower case, ASCII, words joined by hyphens, at most 80 characters; '' when nothing is left. */
export function slugify(headline: string): string {
  const words = headline
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (words.length <= 80) return words
  const cut = words.slice(0, 81)
  const end = cut.lastIndexOf('-')
  return cut.slice(0, end > 0 ? end : 80)
}

/** The slug itself, or the first of slug-2, slug-3 … that is not taken. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  let slug = wanted
  for (let number = 2; taken.has(slug); number += 1) slug = `${wanted}-${number}`
  return slug
}

export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/
