import { eraseReader } from '@/lib/privacy/erase-reader'
import { erasureLogPath, listReadersToEraseAgain } from '@/lib/privacy/erasure-log'
import { type Command, UsageError } from './command'

/** For after a backup was restored, in which are readers who were erased since. */
export const eraseAgainCommand: Command = {
  name: 'erase-again',
  usage: 'erase-again [LOG]',
  summary: 'After a restore: erases again whom the log of erasures says.',
  parse([log, ...more]) {
    if (more.length > 0) throw new UsageError('Name one log at most.')
    return async () => {
      const readers = await listReadersToEraseAgain(log ?? erasureLogPath())
      for (const id of readers) await eraseReader(id)
      return `Erased again: ${readers.length}.`
    }
  },
}
