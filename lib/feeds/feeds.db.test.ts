import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { schemaErrors } from '@/lib/platform/xml-schema'
import { createArticle } from '@/lib/publishing/create-article'
import { editor, publishSample, sampleArticle } from '@/lib/publishing/sample-article'
import { atomFeed } from './atom'
import { jsonFeed } from './json-feed'
import { findFeed } from './queries'
import { rssFeed } from './rss'
import { type FeedScope, findSubject } from './subjects'
import type { Feed } from './types'

databaseSuite()

const place = { siteUrl: 'https://news.example', hub: 'https://hub.example/?a=1&b=2' }

beforeAll(async () => {
  await db().media.create({
    data: { id: 'a'.repeat(64), width: 1600, height: 900, widths: [480, 960] },
  })
  await publishSample({
    headline: 'Fish & <chips> “again”\u0001',
    topics: [{ slug: 'food', name: 'Food & drink' }],
    authors: [{ name: 'Ada Marsh' }, { name: 'Tom Okafor' }],
    lead: { media: 'a'.repeat(64), alt: 'A "plate"', caption: '', credit: 'AP' },
    firstPublishedAt: new Date('2017-11-03T16:41:00Z'),
    updatedAt: new Date('2017-11-04T09:00:00Z'),
  })
  await publishSample({
    slug: 'older',
    section: 'science',
    standfirst: '',
    firstPublishedAt: new Date('2017-11-01T00:00:00Z'),
  })
  await createArticle(editor, sampleArticle({ slug: 'a-draft' }))
  const withdrawn = await publishSample({ slug: 'withdrawn' })
  await db().article.update({ where: { id: withdrawn }, data: { status: 'withdrawn' } })
})

async function feedOf(scope: FeedScope): Promise<Feed> {
  const subject = await findSubject(scope)
  if (!subject) throw new Error('There is no such feed.')
  return findFeed(scope, subject)
}

describe('what a feed lists', () => {
  it.each<[FeedScope, string[]]>([
    [{ of: 'site' }, ['harbour-bridge-reopens', 'older']],
    [{ of: 'section', slug: 'science' }, ['older']],
    [{ of: 'section', slug: 'sport' }, []],
    [{ of: 'topic', slug: 'food' }, ['harbour-bridge-reopens']],
    [{ of: 'author', slug: 'tom-okafor' }, ['harbour-bridge-reopens']],
    [{ of: 'author', slug: 'ada-marsh' }, ['harbour-bridge-reopens', 'older']],
  ])('%j: what is published, newest first', async (scope, slugs) => {
    expect((await feedOf(scope)).items.map(({ slug }) => slug)).toEqual(slugs)
  })

  it.each<FeedScope>([
    { of: 'section', slug: 'nowhere' },
    { of: 'topic', slug: 'nothing' },
    { of: 'author', slug: 'nobody' },
  ])('is nothing at all of %j', async (scope) => {
    expect(await findSubject(scope)).toBeNull()
  })

  it('changes when one of its stories does', async () => {
    expect((await feedOf({ of: 'site' })).updatedAt).toEqual(new Date('2017-11-04T09:00:00Z'))
  })
})

describe.each([
  ['RSS', rssFeed],
  ['Atom', atomFeed],
  ['JSON', jsonFeed],
])('%s', (_name, write) => {
  it('holds nothing of the text, not even its opening', async () => {
    const written = write(await feedOf({ of: 'site' }), place)
    expect(written).toContain('Engineers worked through the night')
    expect(written).not.toMatch(/river rose|sealed sentence|Nobody was hurt/)
  })

  it('names its items by what never changes, its pictures, its hub and itself', async () => {
    const feed = await feedOf({ of: 'topic', slug: 'food' })
    const written = write(feed, place).replaceAll('&amp;', '&')
    expect(written).toContain(`urn:uuid:${feed.items[0]?.id}`)
    expect(written).toContain('https://news.example/world/harbour-bridge-reopens')
    expect(written).toContain(`https://news.example/media/${'a'.repeat(64)}/960.jpg`)
    expect(written).toContain('https://hub.example/?a=1&b=2')
    expect(written).toMatch(/https:\/\/news\.example\/topics\/food\/(feed|atom)\.(xml|json)/)
  })
})

it.each([
  ['rss.rng', rssFeed],
  ['atom.rng', atomFeed],
])('is valid by its schema, whatever it lists: %s', async (schema, write) => {
  const path = join(import.meta.dirname, schema)
  for (const scope of [{ of: 'site' }, { of: 'section', slug: 'sport' }] as const) {
    const feed = await feedOf(scope)
    for (const hub of [place.hub, null]) {
      expect(schemaErrors(write(feed, { ...place, hub }), path)).toEqual([])
    }
    const broken = write(feed, place).replace('<title>', '<body>x</body><title>')
    expect(schemaErrors(broken, path)).not.toEqual([])
  }
})

it('writes RSS as readers of RSS expect it', async () => {
  const feed = rssFeed(await feedOf({ of: 'site' }), place)
  expect(feed).toContain('<title>Fish &amp; &lt;chips&gt; “again”</title>')
  expect(feed).toContain('<pubDate>Fri, 03 Nov 2017 16:41:00 GMT</pubDate>')
  expect(feed).toContain('<dc:creator>Ada Marsh</dc:creator><dc:creator>Tom Okafor</dc:creator>')
  expect(feed).toContain('<category>World</category><category>Food &amp; drink</category>')
})

it('writes Atom as RFC 4287 has it', async () => {
  const feed = atomFeed(await feedOf({ of: 'site' }), place)
  expect(feed).toContain('<published>2017-11-03T16:41:00.000Z</published>')
  expect(feed).toContain('<updated>2017-11-04T09:00:00.000Z</updated>')
  expect(feed).toContain('<author><name>Tom Okafor</name></author>')
  expect(feed).toContain('title="A &quot;plate&quot;"')
})

it('writes JSON Feed 1.1', async () => {
  const feed = JSON.parse(jsonFeed(await feedOf({ of: 'site' }), place))
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    hubs: [{ type: 'WebSub', url: place.hub }],
    items: [
      { content_text: 'Engineers worked through the night', tags: ['World', 'Food & drink'] },
      { content_text: 'Harbour bridge reopens after the flood', authors: [{ name: 'Ada Marsh' }] },
    ],
  })
})
