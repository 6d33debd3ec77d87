import { site } from '@/lib/site'
import { type Feed, feedPath } from './types'
import {
  homeUrl,
  itemCategories,
  itemId,
  itemPicture,
  itemSummary,
  itemUrl,
  type Place,
} from './written-feed'

/** JSON Feed 1.1. An item has to have a content: it is the summary. */
export const jsonFeed = (feed: Feed, place: Place): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: homeUrl(feed, place),
    feed_url: place.siteUrl + feedPath(feed.path, 'json'),
    icon: `${place.siteUrl}/icon-512.png`,
    language: site.locale,
    authors: [{ name: site.publisher, url: place.siteUrl }],
    ...(place.hub && { hubs: [{ type: 'WebSub', url: place.hub }] }),
    items: feed.items.map((item) => ({
      id: itemId(item),
      url: itemUrl(item, place),
      title: item.headline,
      content_text: itemSummary(item),
      image: itemPicture(item, place)?.url,
      date_published: item.publishedAt.toISOString(),
      date_modified: item.updatedAt.toISOString(),
      authors: item.authors.map((name) => ({ name })),
      tags: itemCategories(item),
    })),
  })
