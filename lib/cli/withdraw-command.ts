import { findArticleId } from '@/lib/publishing/queries'
import { withdrawArticle } from '@/lib/publishing/withdraw-article'
import { actor, type Command, UsageError } from './command'

export const withdrawCommand: Command = {
  name: 'withdraw',
  usage: 'withdraw SLUG "NOTICE"',
  summary: 'Takes a published article back; its address gives the notice to readers instead.',
  parse([slug, notice, ...more]) {
    if (!slug || !notice || more.length > 0) {
      throw new UsageError('Name one slug, and the notice in quotation marks.')
    }
    return async () => {
      await withdrawArticle(actor, await findArticleId(slug), notice)
      return 'Withdrawn: readers find the notice at its address, and the article nowhere.'
    }
  },
}
