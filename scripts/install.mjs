import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withLock } from './install/lock.mjs'
import { hasPackages, installPackages } from './install/packages.mjs'
import { generateClient, hasClient } from './install/prisma-client.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Makes a bare clone ready to run. Takes milliseconds when it is; ends the process when it cannot. */
export async function ensureInstalled() {
  refuseOldNode()
  if (hasPackages(root) && hasClient(root)) return
  await withLock(join(root, '.install-lock'), async () => {
    if (!hasPackages(root)) await installPackages(root)
    if (!hasClient(root)) await generateClient(root)
  })
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(
    `Node.js 20.19 or newer is needed, this is ${process.version}: see https://nodejs.org.`,
  )
  process.exit(1)
}
