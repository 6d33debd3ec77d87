import type { Probe, Subject } from '../types'

interface Questions {
  everybody: Probe[]
  /** A network may search so often and no more: in full, only one visitor asks. */
  nobody: Probe[]
}

/**
 * R15: a search that finds an article by its withheld words says what it withholds. That it finds
 * the article by its headline shows that it would have found it.
 */
export function questionsAbout(subject: Subject, withheld: string[]): Questions {
  const headline = plainWords(subject.headline ?? '')
  const open = headline || subject.slug.replaceAll('-', ' ')
  const [rarest, ...others] = withheld.map((word) => search(word, { links: 'may not' }))
  const together = search(withheld.join(' '), { links: 'may not' })
  return {
    everybody: [
      headline ? search(open, { links: 'must' }) : search(open),
      ...(rarest ? [rarest] : []),
    ],
    nobody: [
      search(open, { order: 'newest' }),
      ...others,
      ...(others.length > 0 ? [together] : []),
    ],
  }
}

const mostWords = 6

/** The longest words of a headline, but for those that a search may read as something else. */
const plainWords = (headline: string): string =>
  headline
    .split(/\s+/)
    .map((word) => word.replace(/^["'“”‘’«»([]+|["'“”‘’«»)\].,:;!?…]+$/g, ''))
    .filter((word) => /^[\p{L}\p{N}]{3,}$/u.test(word))
    .sort((a, b) => b.length - a.length)
    .slice(0, mostWords)
    .join(' ')

const search = (
  query: string,
  { order, ...said }: Pick<Probe, 'links'> & { order?: 'newest' } = {},
): Probe => ({
  family: 'R15',
  name: `a search for ${query}`,
  path: `/search?q=${encodeURIComponent(query)}${order ? `&order=${order}` : ''}`,
  ...said,
})

/** What a search answers when nothing is found. */
export const vainSearch = '/search?q=zqxvjkwpzqx'
