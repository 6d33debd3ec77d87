import type { Metadata } from 'next'
import { type FeedFormat, feedFormats, feedPath } from '@/lib/feeds/types'
import { site } from '@/lib/site'

interface Listing {
  name: string
  path: string
}

const formats = Object.keys(feedFormats) as FeedFormat[]

/** The canonical address of a page, and where its news can be subscribed to. */
export const alternates = (
  canonical: string,
  { name, path }: Listing = { name: site.name, path: '/' },
): NonNullable<Metadata['alternates']> => ({
  canonical,
  types: Object.fromEntries(
    formats.map((format) => [
      feedFormats[format].type,
      [{ title: name, url: feedPath(path, format) }],
    ]),
  ),
})
