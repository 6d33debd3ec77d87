import type { PictureView } from '@/lib/articles/types'

/** What a feed says of an article. There is no body in it, and no teaser either. */
export interface FeedItem {
  id: string
  slug: string
  section: string
  headline: string
  standfirst: string
  authors: string[]
  topics: string[]
  publishedAt: Date
  updatedAt: Date
  picture: (PictureView & { alt: string; credit: string }) | null
}

/** What a feed is about: the whole site, or a section, topic or author of it. */
export interface FeedSubject {
  title: string
  description: string
  /** The page whose news it is. */
  path: string
  /** The surrogate keys that purge it. */
  keys: string[]
}

export interface Feed extends FeedSubject {
  items: FeedItem[]
  updatedAt: Date
}

export const feedFormats = {
  rss: { file: 'feed.xml', type: 'application/rss+xml' },
  atom: { file: 'atom.xml', type: 'application/atom+xml' },
  json: { file: 'feed.json', type: 'application/feed+json' },
} as const

export type FeedFormat = keyof typeof feedFormats

/** The address of the feed of a page, in a format. */
export const feedPath = (path: string, format: FeedFormat): string =>
  `${path === '/' ? '' : path}/${feedFormats[format].file}`
