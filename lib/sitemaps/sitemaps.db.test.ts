import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { schemaErrors } from '@/lib/platform/xml-schema'
import { createArticle } from '@/lib/publishing/create-article'
import { editor, publishSample, sampleArticle } from '@/lib/publishing/sample-article'
import { listAuthors, listMonth, listMonths, listNews, listTopics } from './queries'
import { monthNames, newsSitemap, parseMonthName, sitemap, sitemapIndex } from './sitemap'

databaseSuite()

const site = 'https://news.example'

beforeAll(async () => {
  await publishSample({
    topics: [{ slug: 'food', name: 'Food' }],
    firstPublishedAt: new Date('2017-11-30T23:59:59Z'),
    updatedAt: new Date('2018-01-02T00:00:00Z'),
  })
  await publishSample({ slug: 'december', firstPublishedAt: new Date('2017-12-01T00:00:00Z') })
  await publishSample({ slug: 'today', headline: 'Today’s <news> & more' })
  await createArticle(
    editor,
    sampleArticle({ slug: 'a-draft', topics: [{ slug: 'secret', name: 'Secret' }] }),
  )
  const withdrawn = await publishSample({ slug: 'gone', authors: [{ name: 'Gone Away' }] })
  await db().article.update({ where: { id: withdrawn }, data: { status: 'withdrawn' } })
})

it('lists what is published by months of UTC, with the time of the last change', async () => {
  const months = await listMonths()
  expect(months.slice(1)).toEqual([
    { month: '2017-12', articles: 1, changedAt: new Date('2017-12-01T00:00:00Z') },
    { month: '2017-11', articles: 1, changedAt: new Date('2018-01-02T00:00:00Z') },
  ])
  const index = sitemapIndex(site, [{ name: '2017-11', changedAt: new Date(0) }])
  expect(index).toContain(
    '<sitemap><loc>https://news.example/sitemaps/2017-11.xml</loc><lastmod>1970-01-01T00:00:00.000Z</lastmod></sitemap>',
  )
})

it('counts a month as it is when articles come, move and go', async () => {
  const id = await publishSample({ slug: 'moves', firstPublishedAt: new Date('2001-05-05Z') })
  const counted = async () =>
    Object.fromEntries(
      (await listMonths()).slice(-2).map(({ month, articles }) => [month, articles]),
    )
  expect(await counted()).toEqual({ '2017-11': 1, '2001-05': 1 })
  await db().article.update({ where: { id }, data: { firstPublishedAt: new Date('2017-11-01Z') } })
  expect(await counted()).toEqual({ '2017-12': 1, '2017-11': 2 })
  await db().article.update({ where: { id }, data: { headline: 'Another headline' } })
  await db().article.delete({ where: { id } })
  expect(await counted()).toEqual({ '2017-12': 1, '2017-11': 1 })
})

it('lists each month whole, and not the next', async () => {
  expect(await listMonth('2017-11', 1)).toEqual([
    { path: '/world/harbour-bridge-reopens', changedAt: new Date('2018-01-02T00:00:00Z') },
  ])
  expect(await listMonth('2017-11', 2)).toEqual([])
})

it('lists the topics and authors of what is published, and no others', async () => {
  expect(await listTopics()).toEqual([{ path: '/topics/food', changedAt: null }])
  expect(await listAuthors()).toEqual([{ path: '/authors/ada-marsh', changedAt: null }])
})

it('lists the news of two days, with their titles', async () => {
  const news = await listNews()
  expect(news.map(({ path }) => path)).toEqual(['/world/today'])
  expect(newsSitemap(site, news)).toContain(
    '<news:title>Today’s &lt;news&gt; &amp; more</news:title>',
  )
})

it('is valid by the schemas', async () => {
  const path = join(import.meta.dirname, 'sitemap.xsd')
  const month = await listMonth('2017-12', 1)
  const written = [
    sitemap(site, [...month, { path: '/', changedAt: null }]),
    sitemap(site, []),
    sitemapIndex(site, [
      { name: 'pages', changedAt: null },
      { name: '2017-12', changedAt: new Date() },
    ]),
    newsSitemap(site, await listNews()),
  ]
  expect(written.flatMap((xml) => schemaErrors(xml, path))).toEqual([])
  expect(schemaErrors(sitemap(site, [...month, ...month]), path)).not.toEqual([])
  expect(
    schemaErrors(newsSitemap(site, await listNews()).replaceAll('news:title', 'news:body'), path),
  ).not.toEqual([])
})

it('says nothing but addresses and times', async () => {
  const xml = sitemap(site, await listMonth('2017-12', 1))
  expect(xml.match(/<(\w+)/g)).toEqual(['<urlset', '<url', '<loc', '<lastmod'])
})

describe('names', () => {
  it('cut a month into parts', () => {
    const month = { month: '2017-11', articles: 20_001, changedAt: new Date() }
    expect(monthNames(month, 10_000)).toEqual(['2017-11', '2017-11-2', '2017-11-3'])
    expect(monthNames({ ...month, articles: 10_000 }, 10_000)).toEqual(['2017-11'])
  })

  it.each([
    ['2017-11', { month: '2017-11', part: 1 }],
    ['2017-11-3', { month: '2017-11', part: 3 }],
    ['2017-11-1', null],
    ['2017-11-02', null],
    ['2017-13', null],
    ['2017-1', null],
    ['0000-01', null],
    ['x', null],
  ])('%s means %j', (name, meant) => {
    expect(parseMonthName(name)).toEqual(meant)
  })
})
