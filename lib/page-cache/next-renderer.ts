import { existsSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { RunningEnv } from '@/lib/platform/env'
import type { Render } from './render-page'

interface NextOptions {
  dev: boolean
  /** Where `app` and `.next` are. */
  dir: string
  httpServer: Server
}

/** Loads Next.js with all pages, and returns what answers a request. */
export const prepareNext = (env: RunningEnv, options: NextOptions): Promise<Render> =>
  options.dev ? load(env, options) : withoutSourceMaps(() => load(env, options))

async function load({ HOST: hostname, PORT: port }: RunningEnv, options: NextOptions) {
  const { default: next } = await import('next')
  const app = next({ ...options, hostname, port })
  await app.prepare()
  return app.getRequestHandler()
}

/**
 * Node.js would keep the map of every file that is loaded in memory for ever, and the sources in it:
 * 50 MB. Instead Next.js reads the map of a file when it logs an error that came from there.
 */
async function withoutSourceMaps<T>(loadFiles: () => Promise<T>): Promise<T> {
  process.setSourceMapsEnabled(false)
  try {
    const loaded = await loadFiles()
    const { setBundlerFindSourceMapImplementation } = await import(
      'next/dist/server/patch-error-inspect.js'
    )
    setBundlerFindSourceMapImplementation(readSourceMap)
    return loaded
  } finally {
    process.setSourceMapsEnabled(true)
  }
}

/** Of a file of the build, by the file's URL. */
export function readSourceMap(url: string) {
  if (!url.startsWith('file:')) return undefined
  const path = `${fileURLToPath(url)}.map`
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}
