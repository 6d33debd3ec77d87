import { renditionPath } from '@/lib/media/renditions'
import type { LibraryPicture } from '@/lib/media/types'

/** The smallest rendition, whole, in a box that all others have too. */
export function Thumbnail({ picture: { id, width, height, widths } }: { picture: LibraryPicture }) {
  return (
    <span className="flex aspect-3/2 items-center justify-center bg-raised">
      <img
        src={renditionPath(id, widths[0] ?? width, 'webp')}
        alt=""
        width={width}
        height={height}
        loading="lazy"
        className="size-full object-contain"
      />
    </span>
  )
}
