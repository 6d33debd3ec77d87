import type { Probe } from '../types'

/** R15: a search that finds an article by its withheld words says what it withholds. */
export const searchProbes = (words: string[]): Probe[] =>
  words.length === 0
    ? []
    : [words.join(' '), `"${words.join(' ')}"`, ...words.slice(0, 2)].map((query) => ({
        family: 'R15',
        name: `a search for ${query}`,
        path: `/search?q=${encodeURIComponent(query)}`,
        mayNotLink: true,
      }))

/** What a search answers when nothing is found. */
export const vainSearch = '/search?q=zqxvjkwpzqx'
