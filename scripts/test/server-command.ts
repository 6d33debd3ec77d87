import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** What `npm start` runs, with its limits of memory, by the Node.js that runs this: the command, and its arguments. */
export function serverCommand(): [string, string[]] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const [exec, command = '', ...args] = String(scripts.start).split(' ')
  if (exec !== 'exec') throw new Error('npm start is to become the server, not to start it.')
  return [command, args.map((arg) => (arg === 'node' ? process.execPath : arg))]
}
