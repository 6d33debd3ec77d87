import { randomBytes } from 'node:crypto'
import { db } from '@/lib/platform/db'

/**
 * A run of published stories long ago, a day apart, newest first: enough to turn pages, and old
 * enough to stand on no front. Each has a topic and an author of the run's own.
 */
export async function publishRun(section: string, count: number) {
  const mark = randomBytes(4).toString('hex')
  const topic = { slug: `run-${mark}`, name: `Run ${mark}` }
  const author = { slug: `runner-${mark}`, name: 'ليلى بنت عبد الرحمن' }
  const { id: topicId } = await db().topic.create({ data: topic })
  const { id: authorId } = await db().author.create({ data: author })
  const ids = await db().article.createManyAndReturn({
    data: Array.from({ length: count }, (_, index) => ({
      slug: `run-${mark}-${index + 1}`,
      section,
      headline: `Story ${index + 1} of the run ${mark}`,
      standfirst: '',
      teaser: { type: 'doc', content: [] },
      status: 'published' as const,
      firstPublishedAt: new Date(Date.UTC(1990, 0, 31) - index * 24 * 60 * 60 * 1000),
    })),
    select: { id: true },
  })
  await db().articleTopic.createMany({ data: ids.map(({ id }) => ({ articleId: id, topicId })) })
  await db().articleAuthor.createMany({
    data: ids.map(({ id }) => ({ articleId: id, authorId, position: 0 })),
  })
  return { mark, topic, author, path: (number: number) => `/${section}/run-${mark}-${number}` }
}
