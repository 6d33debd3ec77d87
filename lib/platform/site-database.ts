import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Env, RunningEnv } from './env'
import { startEmbeddedPostgres } from './postgres/embedded'

/**
 * The database the environment names, or the embedded one of DATA_DIR, started or joined; with the
 * session secret, which is kept beside the embedded database.
 */
export async function openSiteDatabase(
  env: Env,
): Promise<{ env: RunningEnv; close(): Promise<void> }> {
  if (env.DATABASE_URL) {
    const { DATABASE_URL, NEXTAUTH_SECRET = '' } = env
    return { env: { ...env, DATABASE_URL, NEXTAUTH_SECRET }, close: async () => undefined }
  }
  await mkdir(env.DATA_DIR, { recursive: true })
  const NEXTAUTH_SECRET = env.NEXTAUTH_SECRET ?? (await keptSecret(env.DATA_DIR))
  const postgres = await startEmbeddedPostgres({
    dataDir: join(env.DATA_DIR, 'postgres'),
    durable: true,
  })
  return { env: { ...env, DATABASE_URL: postgres.url, NEXTAUTH_SECRET }, close: postgres.stop }
}

async function keptSecret(dataDir: string): Promise<string> {
  const path = join(dataDir, 'nextauth-secret')
  await writeFile(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    },
  )
  return readFile(path, 'utf8')
}
