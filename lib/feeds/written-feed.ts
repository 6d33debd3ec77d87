import { articlePath } from '@/lib/articles/address'
import { renditionPath } from '@/lib/media/renditions'
import { sectionBySlug } from '@/lib/sections/known-sections'
import type { Feed, FeedItem } from './types'

/** Where a feed stands, and who tells that it changed. */
export interface Place {
  siteUrl: string
  /** The hub that tells subscribers of news (WebSub), where one is set up. */
  hub: string | null
}

/** The same under every address and in every format, for as long as there is the article. */
export const itemId = ({ id }: FeedItem): string => `urn:uuid:${id}`

export const itemUrl = (item: FeedItem, { siteUrl }: Place): string => siteUrl + articlePath(item)

/** A feed must say something of each item: the standfirst, or the headline where there is none. */
export const itemSummary = ({ standfirst, headline }: FeedItem): string => standfirst || headline

export const itemCategories = ({ section, topics }: FeedItem): string[] => [
  ...new Set([sectionBySlug(section)?.name ?? section, ...topics]),
]

/** The picture of an item in its largest rendition. */
export function itemPicture({ picture }: FeedItem, { siteUrl }: Place) {
  const width = picture?.widths.at(-1)
  if (!picture || !width) return null
  return {
    url: siteUrl + renditionPath(picture.id, width, 'jpg'),
    width,
    height: Math.round((picture.height * width) / picture.width),
    alt: picture.alt,
    credit: picture.credit,
  }
}

export const homeUrl = ({ path }: Feed, { siteUrl }: Place): string =>
  path === '/' ? `${siteUrl}/` : siteUrl + path
