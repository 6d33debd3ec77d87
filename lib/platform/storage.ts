import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { env } from './env'

/** Files the site keeps, by a path that the caller made from checked parts. Written whole or not at all. */
export async function writeStored(path: string, bytes: Buffer): Promise<void> {
  const target = join(env().DATA_DIR, path)
  const partial = `${target}.${randomUUID()}.partial`
  await mkdir(dirname(target), { recursive: true })
  try {
    await writeFile(partial, bytes)
    await rename(partial, target)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

/** The size of a stored file and a stream of it; null when there is none. */
export async function readStored(path: string) {
  const target = join(env().DATA_DIR, path)
  const handle = await open(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw error
  })
  if (!handle) return null
  const { size } = await handle.stat()
  return { size, stream: createReadStream(target, { fd: handle }) }
}
