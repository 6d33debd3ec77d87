import type { Named } from '@/lib/articles/types'
import { site } from '@/lib/site'

interface BylineProps {
  authors: Named[]
  /** Whether each name leads to the author's page; in a card the whole card is one link already. */
  linked?: boolean
}

/** "Ada Marsh, Tom Okafor and Ines Calloway". A name may be written from right to left. */
export const Byline = ({ authors, linked = false }: BylineProps) =>
  new Intl.ListFormat(site.locale, { type: 'conjunction' })
    .formatToParts(authors.map((_, index) => String(index)))
    .map(({ type, value }) => {
      const author = type === 'element' && authors[Number(value)]
      if (!author) return value
      const name = <bdi key={author.slug}>{author.name}</bdi>
      return linked ? (
        <a key={author.slug} href={`/authors/${author.slug}`} className="hover:underline">
          {name}
        </a>
      ) : (
        name
      )
    })
