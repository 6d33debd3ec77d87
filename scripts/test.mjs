import { ensureInstalled, root } from './install.mjs'

const notInstalled = () => console.log('\n0 passed, 1 failed')
process.once('exit', notInstalled)
await ensureInstalled()
process.off('exit', notInstalled)

process.chdir(root)
await import('tsx')
const { runTests } = await import('./test/run-tests.ts')
await runTests(process.argv.slice(2))
