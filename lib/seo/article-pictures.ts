import type { ArticleView, PictureView } from '@/lib/articles/types'
import { renditionPath } from '@/lib/media/renditions'

/** What a preview of an article shows: its picture for sharing, else its own. */
export function previewPicture({ share, lead }: ArticleView) {
  const { picture, alt } = share ?? lead ?? { picture: null, alt: '' }
  const width = picture?.widths.at(-1)
  if (!picture || !width) return null
  return {
    url: renditionPath(picture.id, width, 'jpg'),
    width,
    height: Math.round((picture.height * width) / picture.width),
    alt,
  }
}

/** The paths of an article's pictures for search engines, in every width: its own, then that for sharing. */
export const picturePaths = ({ lead, share }: ArticleView): string[] => {
  const pictures = [lead?.picture, share?.picture]
  return [...new Set(pictures.flatMap((picture) => (picture ? renditionPaths(picture) : [])))]
}

const renditionPaths = ({ id, widths }: PictureView): string[] =>
  widths.map((width) => renditionPath(id, width, 'jpg'))
