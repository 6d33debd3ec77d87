import { Picture } from '@/components/articles/picture'
import type { AuthorEntry } from '@/lib/authors/types'
import { site } from '@/lib/site'

interface PortraitProps {
  author: AuthorEntry
  size: 'small' | 'large'
}

const boxes = {
  small: 'size-14 text-[1.75rem]',
  large: 'size-28 text-[3.5rem] sm:size-40 sm:text-[5rem]',
}

const sizes = { small: '3.5rem', large: '(min-width: 40rem) 10rem, 7rem' }

/** An author's picture, else the first letter of their name: the name itself stands beside it. */
export const Portrait = ({ author, size }: PortraitProps) => (
  <div className={`shrink-0 overflow-hidden ${boxes[size]}`}>
    {author.picture ? (
      <Picture picture={author.picture} alt="" sizes={sizes[size]} shape="square" />
    ) : (
      <div
        aria-hidden="true"
        className="flex size-full items-center justify-center bg-raised leading-none font-bold text-muted"
      >
        {firstLetter(author.name)}
      </div>
    )}
  </div>
)

function firstLetter(name: string): string {
  const [first] = new Intl.Segmenter(site.locale).segment(name)
  return (first?.segment ?? '').toLocaleUpperCase(site.locale)
}
