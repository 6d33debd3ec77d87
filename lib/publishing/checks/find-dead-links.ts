import { monthPeriod, parseMonth } from '@/lib/articles/archive'
import type { Block } from '@/lib/articles/document'
import { relatedSlugs } from '@/lib/articles/related'
import type { Transaction } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { linksOf } from './find-problems'
import { fixedPages } from './fixed-pages'

/**
 * The links of a text to this site, as written, that lead nowhere, and the slugs of related stories
 * that cannot be read. A link to an address that leads on to another is none of them.
 */
export async function findDeadLinks(
  transaction: Transaction,
  blocks: Block[],
): Promise<Set<string>> {
  const links = [...new Set(blocks.flatMap(linksOf))].flatMap((href) => {
    const path = pathHere(href)
    return path === null ? [] : [{ href, path: withoutFeed(path) }]
  })
  const related = relatedSlugs(blocks)
  const slugs = [...links.map(({ path }) => path.split('/')[2] ?? ''), ...related]
  const sections = await allSectionSlugs(transaction)
  const articles = await readable(transaction, slugs)
  const topics = await topicSlugs(transaction, slugs)
  const authors = await authorSlugs(transaction, slugs)
  const months = await monthsWithStories(transaction, links)
  const isDead = (path: string): boolean => {
    if (fixedPages.has(path) || months.has(path)) return false
    const [, first = '', second, ...more] = path.split('/')
    if (more.length > 0) return true
    if (second === undefined) return !sections.has(first)
    if (first === 'topics') return !topics.has(second)
    if (first === 'authors') return !authors.has(second)
    return !sections.has(first) || !articles.has(second)
  }
  return new Set([
    ...links.filter(({ path }) => isDead(path)).map(({ href }) => href),
    ...related.filter((slug) => !articles.has(slug)),
  ])
}

/** The pages of the archive, among the links, on which something stands. */
async function monthsWithStories(
  transaction: Transaction,
  links: { path: string }[],
): Promise<Set<string>> {
  const found = new Set<string>()
  for (const { path } of links) {
    const [, first, year = '', month = '', ...more] = path.split('/')
    const asked = first === 'archive' && more.length === 0 ? parseMonth({ year, month }) : null
    if (!asked) continue
    const { from, until } = monthPeriod(asked)
    const where = { status: 'published', firstPublishedAt: { gte: from, lt: until } } as const
    if (await transaction.article.findFirst({ where, select: { id: true } })) found.add(path)
  }
  return found
}

/** Those that sections have, and those they had: an address under one leads on. */
async function allSectionSlugs(transaction: Transaction): Promise<Set<string>> {
  const present = await transaction.section.findMany({ select: { slug: true } })
  const former = await transaction.formerSectionSlug.findMany({ select: { slug: true } })
  return slugsOf([...present, ...former])
}

/** The path of an address on this site, without a slash at its end; null of one elsewhere. */
function pathHere(href: string): string | null {
  const here = env().SITE_URL
  const url = URL.canParse(href, here) ? new URL(href, here) : null
  return url?.origin === new URL(here).origin ? url.pathname.replace(/(?<=.)\/+$/, '') : null
}

/** A feed is where its list is. */
const withoutFeed = (path: string): string =>
  path.replace(/(?<=^\/.+)\/(feed\.xml|atom\.xml|feed\.json)$/, '')

/** Those among the slugs that are, or were, a published article's. */
async function readable(transaction: Transaction, slugs: string[]): Promise<Set<string>> {
  const among = { slug: { in: slugs } }
  const rows = await transaction.article.findMany({
    where: { status: 'published', OR: [among, { formerSlugs: { some: among } }] },
    select: { slug: true, formerSlugs: { select: { slug: true } } },
  })
  return slugsOf(rows.flatMap(({ slug, formerSlugs }) => [{ slug }, ...formerSlugs]))
}

/** Those among the slugs that a topic has or had, or one that was merged into it. */
async function topicSlugs(transaction: Transaction, slugs: string[]): Promise<Set<string>> {
  const query = { where: { slug: { in: slugs } }, select: { slug: true } } as const
  const present = await transaction.topic.findMany(query)
  return slugsOf([...present, ...(await transaction.formerTopicSlug.findMany(query))])
}

async function authorSlugs(transaction: Transaction, slugs: string[]): Promise<Set<string>> {
  const query = { where: { slug: { in: slugs } }, select: { slug: true } } as const
  const present = await transaction.author.findMany(query)
  return slugsOf([...present, ...(await transaction.formerAuthorSlug.findMany(query))])
}

const slugsOf = (rows: { slug: string }[]): Set<string> => new Set(rows.map(({ slug }) => slug))
