import { currentVisitor } from '@/lib/accounts/session'
import { openVariant } from '@/lib/gate/variant'
import { declareCacheable } from '@/lib/page-cache/declare'
import { env } from '@/lib/platform/env'
import { atomFeed } from './atom'
import { jsonFeed } from './json-feed'
import { findFeed } from './queries'
import { rssFeed } from './rss'
import { type FeedScope, findPresentPage, findSubject } from './subjects'
import { type FeedFormat, feedFormats, feedPath } from './types'

const write = { rss: rssFeed, atom: atomFeed, json: jsonFeed }

/** A feed, kept by the page cache until what it lists changes; 404 where there is nothing to list. */
export async function answerFeed(format: FeedFormat, scope: FeedScope): Promise<Response> {
  const subject = await findSubject(scope)
  if (!subject) return answerElsewhere(format, scope)
  const [visitor, feed] = await Promise.all([currentVisitor(), findFeed(scope, subject)])
  declareCacheable(openVariant(visitor), subject.keys)
  const { SITE_URL: siteUrl, WEBSUB_HUB: hub = null } = env()
  return new Response(write[format](feed, { siteUrl, hub }), {
    headers: { 'Content-Type': `${feedFormats[format].type}; charset=utf-8` },
  })
}

/** A topic or an author may have another address by now. */
async function answerElsewhere(format: FeedFormat, scope: FeedScope): Promise<Response> {
  const page = await findPresentPage(scope)
  if (!page) return new Response('There is no such feed.\n', { status: 404 })
  return new Response(null, { status: 308, headers: { Location: feedPath(page, format) } })
}
