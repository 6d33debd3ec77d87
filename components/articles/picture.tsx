import type { PictureView } from '@/lib/articles/types'
import { cropPosition } from '@/lib/media/crop-position'
import { type RenditionFormat, renditionPath } from '@/lib/media/renditions'

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

const shapes = {
  landscape: { ratio: 3 / 2, class: 'aspect-3/2 object-cover' },
  square: { ratio: 1, class: 'aspect-square object-cover' },
}

/** By tenths of what is cropped away. */
const positions = [
  'object-[0%_0%]',
  'object-[10%_10%]',
  'object-[20%_20%]',
  'object-[30%_30%]',
  'object-[40%_40%]',
  '',
  'object-[60%_60%]',
  'object-[70%_70%]',
  'object-[80%_80%]',
  'object-[90%_90%]',
  'object-[100%_100%]',
]

export function Picture({ picture, alt, sizes, first = false, shape }: PictureProps) {
  const { id, width, height, widths, preview } = picture
  const path = (of: number, format: RenditionFormat) =>
    renditionPath(id, of, format) + (preview ? `?preview=${preview}` : '')
  const sources = (format: RenditionFormat) =>
    widths.map((each) => `${path(each, format)} ${each}w`).join(', ')
  return (
    <picture className="block">
      <source type="image/avif" srcSet={sources('avif')} sizes={sizes} />
      <source type="image/webp" srcSet={sources('webp')} sizes={sizes} />
      <img
        src={path(widths.at(-1) ?? width, 'jpg')}
        srcSet={sources('jpg')}
        sizes={sizes}
        alt={alt}
        width={width}
        height={height}
        className={shape && croppedTo(picture, shape)}
        loading={first ? 'eager' : 'lazy'}
        fetchPriority={first ? 'high' : 'auto'}
        decoding="async"
      />
    </picture>
  )
}

function croppedTo(picture: PictureView, shape: keyof typeof shapes): string {
  const { ratio, class: box } = shapes[shape]
  return [box, positions[cropPosition(picture, ratio)]].filter(Boolean).join(' ')
}
