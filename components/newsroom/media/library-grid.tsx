import type { ShelvedPicture } from '@/lib/media/types'
import { Thumbnail } from './thumbnail'

export const LibraryGrid = ({ pictures }: { pictures: ShelvedPicture[] }) => (
  <ul className="mt-4 grid grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] sm:grid-cols-[repeat(auto-fill,minmax(10.5rem,1fr))] gap-x-5 gap-y-7 font-sans text-[0.9375rem]">
    {pictures.map((picture) => (
      <li key={picture.id} className="relative">
        <Thumbnail picture={picture} />
        <a
          href={`/newsroom/media/${picture.id}`}
          className="mt-2 block font-semibold after:absolute after:inset-0 hover:underline"
        >
          {picture.title || 'Untitled'}
        </a>
        <p className="text-muted">{usesInWords(picture)}</p>
        <p className={picture.credit ? 'text-muted' : 'font-semibold text-accent'}>
          {picture.credit || 'No credit'}
        </p>
        {!picture.alt && <p className="font-semibold text-accent">No alternative text</p>}
      </li>
    ))}
  </ul>
)

function usesInWords({ articles, portraits }: ShelvedPicture): string {
  const parts = [
    articles > 0 && `in ${articles} ${articles === 1 ? 'article' : 'articles'}`,
    portraits > 0 && `of ${portraits} ${portraits === 1 ? 'author' : 'authors'}`,
  ].filter(Boolean)
  const [first, ...rest] = parts.join(' and ')
  return first ? first.toUpperCase() + rest.join('') : 'Not used'
}
