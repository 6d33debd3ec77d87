import type { ArticleView, PictureView } from '@/lib/articles/types'
import { renditionPath } from '@/lib/media/renditions'
import { site } from '@/lib/site'

/** What a preview of an article shows: the picture drawn for it, else its own. */
export function previewPicture({ share, lead, headline }: ArticleView) {
  const picture = share ?? lead?.picture
  const width = picture?.widths.at(-1)
  if (!picture || !width) return null
  return {
    url: renditionPath(picture.id, width, 'jpg'),
    width,
    height: Math.round((picture.height * width) / picture.width),
    alt: share ? `${site.name}: ${headline}` : (lead?.alt ?? ''),
  }
}

/** The paths of an article's pictures for search engines: its own in every width, then the drawn one. */
export const picturePaths = ({ lead, share }: ArticleView): string[] =>
  [lead?.picture, share].flatMap((picture) => (picture ? renditionPaths(picture) : []))

const renditionPaths = ({ id, widths }: PictureView): string[] =>
  widths.map((width) => renditionPath(id, width, 'jpg'))
