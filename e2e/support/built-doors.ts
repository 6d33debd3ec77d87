import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A server action of a page, as the build lists it. */
export interface BuiltAction {
  id: string
  name: string
  /** A path at which it is answered. */
  path: string
}

/** Every server action of the site, each at every page that has it. */
export function builtActions(): BuiltAction[] {
  const { node } = readBuilt<{ node: Record<string, ActionEntry> }>(
    'server/server-reference-manifest.json',
  )
  return Object.entries(node).flatMap(([id, { exportedName, workers }]) =>
    Object.keys(workers).map((page) => ({ id, name: exportedName, path: pathOf(page) })),
  )
}

interface ActionEntry {
  exportedName: string
  workers: Record<string, unknown>
}

/** A path of every endpoint and page of the site; what begins with an underscore is nobody's address. */
export function builtPaths(): string[] {
  const routes = readBuilt<Record<string, string>>('app-path-routes-manifest.json')
  const paths = Object.keys(routes).map((route) => pathOf(`app${route}`))
  return [...new Set(paths)].filter((path) => !path.startsWith('/_'))
}

const readBuilt = <T>(file: string): T => JSON.parse(readFileSync(join('.next', file), 'utf8'))

/** `app/(account)/sign-in/page` is at `/sign-in`; what is variable is called x. */
const pathOf = (file: string): string =>
  file
    .replace(/^app/, '')
    .replace(/\/(page|route)$/, '')
    .replaceAll(/\/\([^)]+\)/g, '')
    .replaceAll(/\[[^\]]+\]+/g, 'x') || '/'
