import { currentVisitor } from '@/lib/accounts/session'
import { openVariant } from '@/lib/gate/variant'
import { declareCacheable } from '@/lib/page-cache/declare'
import { keys } from '@/lib/page-cache/keys'
import { env } from '@/lib/platform/env'
import { allSections } from '@/lib/sections/known-sections'
import {
  articlesPerSitemap,
  listAuthors,
  listMonth,
  listMonths,
  listNews,
  listTopics,
} from './queries'
import { monthNames, newsSitemap, parseMonthName, sitemap, sitemapIndex } from './sitemap'
import type { Listed } from './types'

const pages = () => [
  '/',
  ...allSections().map(({ slug }) => `/${slug}`),
  ...['/topics', '/authors', '/archive', '/corrections', '/terms', '/cookies', '/privacy'],
]

export async function answerSitemapIndex(): Promise<Response> {
  const months = await listMonths()
  const fixed = ['pages', 'topics', 'authors'].map((name) => ({ name, changedAt: null }))
  const monthly = months.flatMap((month) =>
    monthNames(month, articlesPerSitemap).map((name) => ({ name, changedAt: month.changedAt })),
  )
  return answer(sitemapIndex(env().SITE_URL, [...fixed, ...monthly]), [keys.front])
}

/** A sitemap by its name, as the index gives it; 404 for a name that no sitemap has. */
export async function answerSitemap(file: string): Promise<Response> {
  const name = /^(.+)\.xml$/.exec(file)?.[1] ?? ''
  const found = await findSitemap(name)
  if (!found) return new Response('There is no such sitemap.\n', { status: 404 })
  return answer(sitemap(env().SITE_URL, found.listed), found.keys)
}

export const answerNewsSitemap = async (): Promise<Response> =>
  answer(newsSitemap(env().SITE_URL, await listNews()), [keys.front])

async function findSitemap(name: string): Promise<{ listed: Listed[]; keys: string[] } | null> {
  if (name === 'pages')
    return { listed: pages().map((path) => ({ path, changedAt: null })), keys: [] }
  if (name === 'topics') return { listed: await listTopics(), keys: [keys.topics] }
  if (name === 'authors') return { listed: await listAuthors(), keys: [keys.authors] }
  const asked = parseMonthName(name)
  const listed = asked ? await listMonth(asked.month, asked.part) : []
  return asked && listed.length > 0 ? { listed, keys: [keys.month(asked.month)] } : null
}

async function answer(xml: string, surrogateKeys: string[]): Promise<Response> {
  declareCacheable(openVariant(await currentVisitor()), surrogateKeys)
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
