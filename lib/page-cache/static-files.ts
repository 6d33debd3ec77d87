import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const publicFiles = new Set(readdirSync('public').map((name) => `/${name}`))

/** Whether a file of `public` stands at this path of an address. */
export const isPublicFile = (pathname: string): boolean => publicFiles.has(pathname)

let addresses: Set<string> | undefined

/** Whether the build made the file at this path of an address. What it did not make is no page either. */
export function isBuildFile(pathname: string): boolean {
  if (!pathname.startsWith('/_next/static/')) return false
  addresses ??= readAddresses()
  return addresses.has(pathname)
}

const readAddresses = (): Set<string> =>
  new Set(
    readdirSync(join('.next', 'static'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `/_next/${join(parentPath, name).slice('.next/'.length)}`),
  )
