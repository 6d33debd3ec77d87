import { env } from '@/lib/platform/env'
import { correctArticle } from '@/lib/publishing/correct-article'
import { findArticleId } from '@/lib/publishing/queries'
import { actor, type Command, UsageError } from './command'

export const correctCommand: Command = {
  name: 'correct',
  usage: 'correct SLUG "WHAT WAS WRONG, AND WHAT IS RIGHT"',
  summary:
    'Appends a correction to a published article, for everybody to read; prints its address.',
  parse([slug, text, ...more]) {
    if (!slug || !text || more.length > 0) {
      throw new UsageError('Name one slug, and the correction in quotation marks.')
    }
    return async () => {
      const { path } = await correctArticle(actor, await findArticleId(slug), { text })
      return `${env().SITE_URL}${path}#corrections`
    }
  },
}
