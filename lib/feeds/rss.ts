import { element, type Xml, xmlDocument } from '@/lib/platform/xml'
import { site } from '@/lib/site'
import { type Feed, type FeedItem, feedPath } from './types'
import {
  homeUrl,
  itemCategories,
  itemId,
  itemPicture,
  itemSummary,
  itemUrl,
  type Place,
} from './written-feed'

/** RSS 2.0, with the modules for creators, pictures and the feed's own address. */
export function rssFeed(feed: Feed, place: Place): string {
  const channel = element(
    'channel',
    {},
    element('title', {}, feed.title),
    element('link', {}, homeUrl(feed, place)),
    element('description', {}, feed.description),
    element('language', {}, site.locale.toLowerCase()),
    element('copyright', {}, `© ${site.publisher}`),
    element('lastBuildDate', {}, feed.updatedAt.toUTCString()),
    element('docs', {}, 'https://www.rssboard.org/rss-specification'),
    element('ttl', {}, '15'),
    element('atom:link', {
      href: place.siteUrl + feedPath(feed.path, 'rss'),
      rel: 'self',
      type: 'application/rss+xml',
    }),
    place.hub && element('atom:link', { href: place.hub, rel: 'hub' }),
    feed.items.map((item) => rssItem(item, place)),
  )
  const namespaces = {
    version: '2.0',
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:media': 'http://search.yahoo.com/mrss/',
  }
  return xmlDocument(element('rss', namespaces, channel))
}

function rssItem(item: FeedItem, place: Place): Xml {
  const picture = itemPicture(item, place)
  return element(
    'item',
    {},
    element('title', {}, item.headline),
    element('link', {}, itemUrl(item, place)),
    element('guid', { isPermaLink: 'false' }, itemId(item)),
    element('description', {}, itemSummary(item)),
    element('pubDate', {}, item.publishedAt.toUTCString()),
    item.authors.map((name) => element('dc:creator', {}, name)),
    itemCategories(item).map((name) => element('category', {}, name)),
    picture &&
      element(
        'media:content',
        {
          url: picture.url,
          medium: 'image',
          type: 'image/jpeg',
          width: picture.width,
          height: picture.height,
        },
        picture.alt && element('media:description', { type: 'plain' }, picture.alt),
        picture.credit && element('media:credit', {}, picture.credit),
      ),
  )
}
