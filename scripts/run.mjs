import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, root } from './install.mjs'

// `node scripts/run.mjs file.ts …` is `tsx file.ts …` that installs first. One process, so that
// signals, exit code and terminal need no passing on.
const [node, , file, ...args] = process.argv
if (!file) throw new Error('Usage: node scripts/run.mjs file.ts …')

await ensureInstalled()
process.chdir(root)
process.argv = [node, resolve(root, file), ...args]
await import('tsx')
await import(pathToFileURL(resolve(root, file)).href)
