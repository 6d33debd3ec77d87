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

/** Atom: RFC 4287. */
export function atomFeed(feed: Feed, place: Place): string {
  const self = place.siteUrl + feedPath(feed.path, 'atom')
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.locale },
      element('id', {}, self),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.description),
      element('updated', {}, feed.updatedAt.toISOString()),
      element('author', {}, element('name', {}, site.publisher)),
      element('rights', {}, `© ${site.publisher}`),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', href: homeUrl(feed, place) }),
      place.hub && element('link', { rel: 'hub', href: place.hub }),
      feed.items.map((item) => atomEntry(item, place)),
    ),
  )
}

function atomEntry(item: FeedItem, place: Place): Xml {
  const picture = itemPicture(item, place)
  return element(
    'entry',
    {},
    element('id', {}, itemId(item)),
    element('title', {}, item.headline),
    element('link', { rel: 'alternate', type: 'text/html', href: itemUrl(item, place) }),
    element('published', {}, item.publishedAt.toISOString()),
    element('updated', {}, item.updatedAt.toISOString()),
    item.authors.map((name) => element('author', {}, element('name', {}, name))),
    itemCategories(item).map((term) => element('category', { term })),
    element('summary', {}, itemSummary(item)),
    picture &&
      element('link', {
        rel: 'enclosure',
        type: 'image/jpeg',
        href: picture.url,
        title: picture.alt || null,
      }),
  )
}
