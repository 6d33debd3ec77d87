import { parseArgs } from 'node:util'
import { env } from '@/lib/platform/env'
import { findArticleId } from '@/lib/publishing/queries'
import { renameArticle } from '@/lib/publishing/rename-article'
import { actor, type Command, UsageError } from './command'

export const renameCommand: Command = {
  name: 'rename',
  usage: 'rename SLUG [--slug NEW-SLUG] [--section SECTION]',
  summary: 'Gives an article another address; the old one leads there. Prints the new one.',
  parse(args) {
    const { values, positionals } = readArgs(args)
    const [slug, ...more] = positionals
    if (!slug || more.length > 0) throw new UsageError('Name one slug.')
    if (!values.slug && !values.section) throw new UsageError('Give --slug, --section, or both.')
    return async () => {
      const { path } = await renameArticle(actor, await findArticleId(slug), values)
      return env().SITE_URL + path
    }
  },
}

function readArgs(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { slug: { type: 'string' }, section: { type: 'string' } },
    })
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error })
  }
}
