import type { Block } from '@/lib/articles/document'
import { relatedSlugs } from '@/lib/articles/related'
import type { Transaction } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { linksOf } from './find-problems'

/**
 * The links of a text to this site, as written, that lead nowhere, and the slugs of related stories
 * that cannot be read. Pages that are no articles, topics, authors or sections are taken to be there.
 */
export async function findDeadLinks(
  transaction: Transaction,
  blocks: Block[],
): Promise<Set<string>> {
  const links = [...new Set(blocks.flatMap(linksOf))].flatMap((href) => {
    const path = pathHere(href)
    return path === null ? [] : [{ href, parts: path.split('/').filter(Boolean) }]
  })
  const related = relatedSlugs(blocks)
  const sections = await allSectionSlugs(transaction)
  const slugs = links.flatMap(({ parts: [section = '', slug] }) =>
    slug && sections.has(section) ? [slug] : [],
  )
  const articles = await readable(transaction, [...slugs, ...related])
  const topics = await named(transaction, 'topics', links)
  const authors = await named(transaction, 'authors', links)
  const isDead = ([first = '', second, ...more]: string[]): boolean => {
    if (second === undefined) return false
    if (first === 'topics') return !topics.has(second)
    if (first === 'authors') return !authors.has(second)
    return sections.has(first) && (more.length > 0 || !articles.has(second))
  }
  return new Set([
    ...links.filter(({ parts }) => isDead(parts)).map(({ href }) => href),
    ...related.filter((slug) => !articles.has(slug)),
  ])
}

/** Those that sections have, and those they had: an address under one leads on. */
async function allSectionSlugs(transaction: Transaction): Promise<Set<string>> {
  const present = await transaction.section.findMany({ select: { slug: true } })
  const former = await transaction.formerSectionSlug.findMany({ select: { slug: true } })
  return new Set([...present, ...former].map(({ slug }) => slug))
}

/** The path of an address on this site; null of one elsewhere. */
function pathHere(href: string): string | null {
  const here = env().SITE_URL
  const url = URL.canParse(href, here) ? new URL(href, here) : null
  return url?.origin === new URL(here).origin ? url.pathname : null
}

/** Those among the slugs that are, or were, a published article's. */
async function readable(transaction: Transaction, slugs: string[]): Promise<Set<string>> {
  if (slugs.length === 0) return new Set()
  const among = { slug: { in: slugs } }
  const rows = await transaction.article.findMany({
    where: { status: 'published', OR: [among, { formerSlugs: { some: among } }] },
    select: { slug: true, formerSlugs: { select: { slug: true } } },
  })
  return new Set(
    rows.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs.map((each) => each.slug)]),
  )
}

async function named(
  transaction: Transaction,
  kind: 'topics' | 'authors',
  links: { parts: string[] }[],
): Promise<Set<string>> {
  const slugs = links.flatMap(({ parts: [first, slug] }) => (first === kind && slug ? [slug] : []))
  if (slugs.length === 0) return new Set()
  const query = { where: { slug: { in: slugs } }, select: { slug: true } } as const
  const rows =
    kind === 'topics'
      ? await transaction.topic.findMany(query)
      : await transaction.author.findMany(query)
  return new Set(rows.map(({ slug }) => slug))
}
