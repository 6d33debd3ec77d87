import type { PictureView } from '@/lib/articles/types'
import { renditionPath } from '@/lib/media/renditions'

interface PictureProps {
  picture: PictureView
  alt: string
  /** How wide it is shown: the `sizes` of HTML. */
  sizes: string
  /** The largest picture above the fold. */
  first?: boolean
  /** Cut to a shape that others beside it have. */
  shape?: 'landscape' | 'square'
}

const shapes = { landscape: 'aspect-3/2 object-cover', square: 'aspect-square object-cover' }

export function Picture({ picture, alt, sizes, first = false, shape }: PictureProps) {
  const { id, width, height, widths } = picture
  const sources = (format: 'avif' | 'webp' | 'jpg') =>
    widths.map((each) => `${renditionPath(id, each, format)} ${each}w`).join(', ')
  return (
    <picture className="block">
      <source type="image/avif" srcSet={sources('avif')} sizes={sizes} />
      <source type="image/webp" srcSet={sources('webp')} sizes={sizes} />
      <img
        src={renditionPath(id, widths.at(-1) ?? width, 'jpg')}
        srcSet={sources('jpg')}
        sizes={sizes}
        alt={alt}
        width={width}
        height={height}
        className={shape && shapes[shape]}
        loading={first ? 'eager' : 'lazy'}
        fetchPriority={first ? 'high' : 'auto'}
        decoding="async"
      />
    </picture>
  )
}
