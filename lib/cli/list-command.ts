import { listForNewsroom } from '@/lib/publishing/queries'
import { type Command, UsageError } from './command'

export const listCommand: Command = {
  name: 'list',
  usage: 'list',
  summary: 'Lists the articles, newest first: status, access, address, headline.',
  parse(args) {
    if (args.length > 0) throw new UsageError('list takes no arguments.')
    return async () => {
      const articles = await listForNewsroom()
      const lines = articles.map(
        ({ status, access, path, headline }) =>
          `${status.padEnd(9)}  ${access.padEnd(10)}  ${path}  ${headline}`,
      )
      return lines.join('\n') || 'There are no articles.'
    }
  },
}
