import { findPresentAuthor } from '@/lib/authors/queries'
import { keys } from '@/lib/page-cache/keys'
import { db } from '@/lib/platform/db'
import { presentSectionSlug, sectionBySlug } from '@/lib/sections/known-sections'
import { site } from '@/lib/site'
import { findPresentTopic } from '@/lib/topics/queries'
import type { FeedSubject } from './types'

/** Of what a feed lists the newest stories. */
export type FeedScope = { of: 'site' } | { of: 'section' | 'topic' | 'author'; slug: string }

/** What a feed is about, or null where there is no such section, topic or author. */
export async function findSubject(scope: FeedScope): Promise<FeedSubject | null> {
  switch (scope.of) {
    case 'site':
      return { title: site.name, description: site.tagline, path: '/', keys: [keys.front] }
    case 'section':
      return sectionSubject(scope.slug)
    case 'topic':
      return topicSubject(scope.slug)
    case 'author':
      return authorSubject(scope.slug)
  }
}

/** The path of the page of what had this slug before; null when nothing had. */
export async function findPresentPage(scope: FeedScope): Promise<string | null> {
  if (scope.of === 'site') return null
  if (scope.of === 'section') {
    const present = presentSectionSlug(scope.slug)
    return present && `/${present}`
  }
  const find = scope.of === 'topic' ? findPresentTopic : findPresentAuthor
  const slug = await find(scope.slug)
  return slug && `/${scope.of}s/${slug}`
}

const titled = (name: string): string => `${name} – ${site.name}`

function sectionSubject(slug: string): FeedSubject | null {
  const section = sectionBySlug(slug)
  return (
    (section && {
      title: titled(section.name),
      description: `The newest stories in ${section.name}`,
      path: `/${slug}`,
      keys: [keys.section(slug)],
    }) ??
    null
  )
}

async function topicSubject(slug: string): Promise<FeedSubject | null> {
  const topic = await db().topic.findUnique({
    where: { slug },
    select: { name: true, description: true },
  })
  return (
    topic && {
      title: titled(topic.name),
      description: topic.description || `The newest stories about ${topic.name}`,
      path: `/topics/${slug}`,
      keys: [keys.topic(slug)],
    }
  )
}

async function authorSubject(slug: string): Promise<FeedSubject | null> {
  const author = await db().author.findUnique({ where: { slug }, select: { name: true } })
  return (
    author && {
      title: titled(author.name),
      description: `The newest stories by ${author.name}`,
      path: `/authors/${slug}`,
      keys: [keys.author(slug)],
    }
  )
}
