import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { hasStamp, writeStamp } from './stamp.mjs'
import { runTool } from './tool.mjs'

const stampOf = (root) => join(root, 'node_modules/.standfirst-prisma-client')

export function hasClient(root) {
  const client = join(root, 'lib/platform/prisma-client/client.ts')
  return existsSync(client) && hasStamp(stampOf(root), identity(root))
}

export async function generateClient(root) {
  rmSync(stampOf(root), { force: true })
  const generatedFrom = identity(root)
  const prisma = join(root, 'node_modules/prisma/build/index.js')
  const command = [process.execPath, prisma, 'generate', '--no-hints']
  await runTool('Generating the Prisma client', command, {
    cwd: root,
    env: {
      ...process.env,
      // Prisma wants to have an engine that it would download, though generating never runs it.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  })
  writeStamp(stampOf(root), generatedFrom)
}

function identity(root) {
  const folder = join(root, 'prisma/schema')
  const files = readdirSync(folder).filter((name) => name.endsWith('.prisma'))
  const schema = files.sort().flatMap((name) => [name, readFileSync(join(folder, name))])
  const generator = readFileSync(join(root, 'node_modules/prisma/package.json'))
  return [generator, ...schema]
}
