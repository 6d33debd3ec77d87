import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { childEnvironment } from './env'

const sources = ['app', 'components', 'lib', 'public']
const files = ['next.config.mjs', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json']
const stamp = '.next/standfirst-build'

/** Runs `next build` unless the last build was made from these very sources. */
export async function buildIfChanged(): Promise<'built' | 'unchanged'> {
  const made = await fingerprint()
  if ((await readFile(stamp, 'utf8').catch(() => '')) === made) return 'unchanged'
  await nextBuild()
  await writeFile(stamp, made)
  return 'built'
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(process.version)
  for (const path of [...files, ...(await listSources())]) {
    hash.update(path).update(await readFile(path))
  }
  return hash.digest('hex')
}

async function listSources(): Promise<string[]> {
  const found = await Promise.all(
    sources.map(async (folder) => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true })
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    }),
  )
  return found
    .flat()
    .filter((path) => !path.includes('.test.'))
    .sort()
}

/** @throws with the whole output of the build when it fails. */
function nextBuild(): Promise<void> {
  return new Promise((resolve, reject) => {
    const build = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      env: childEnvironment({ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    build.stdout.on('data', (chunk) => (output += chunk))
    build.stderr.on('data', (chunk) => (output += chunk))
    build.on('error', reject)
    build.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`next build failed.\n${output}`)),
    )
  })
}
