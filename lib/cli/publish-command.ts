import { env } from '@/lib/platform/env'
import { publishArticle } from '@/lib/publishing/publish-article'
import { findArticleId } from '@/lib/publishing/queries'
import { actor, type Command, UsageError } from './command'

export const publishCommand: Command = {
  name: 'publish',
  usage: 'publish SLUG',
  summary: 'Publishes a draft; prints its address.',
  parse([slug, ...more]) {
    if (!slug || more.length > 0) throw new UsageError('Name one slug.')
    return async () => {
      const { path } = await publishArticle(actor, await findArticleId(slug))
      return env().SITE_URL + path
    }
  },
}
