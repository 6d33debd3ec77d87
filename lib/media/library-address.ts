import { newsroomPages } from '@/lib/newsroom/pages'
import type { LibraryQuery } from './schemas'

/** The address of a page of the library. */
export function libraryAddress({ q, filter, after }: LibraryQuery): string {
  const query = new URLSearchParams({
    ...(q && { q }),
    ...(filter && { filter }),
    ...(after && { after }),
  })
  const { path } = newsroomPages.media
  return query.size > 0 ? `${path}?${query}` : path
}
