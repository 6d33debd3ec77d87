import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { StorageError, type Store } from './store'

/** Files below a folder of this machine. */
export function diskStore(root: string): Store {
  return {
    async write(path, bytes) {
      const target = join(root, path)
      const partial = `${target}.${randomUUID()}.partial`
      try {
        await mkdir(dirname(target), { recursive: true })
        await writeFile(partial, bytes)
        await rename(partial, target)
      } catch (cause) {
        await rm(partial, { force: true }).catch(() => undefined)
        throw new StorageError('The disk does not take it.', { cause })
      }
    },

    async read(path) {
      const target = join(root, path)
      const handle = await open(target).catch(nothingThere)
      if (!handle) return null
      const file = await handle.stat()
      if (!file.isFile()) {
        await handle.close()
        return null
      }
      return { size: file.size, stream: createReadStream(target, { fd: handle }) }
    },

    async remove(folder) {
      await rm(join(root, folder), { recursive: true, force: true })
    },

    async list(folder) {
      const entries = (await readdir(join(root, folder)).catch(nothingThere)) ?? []
      const dated = entries.map(async (name) => {
        const entry = await stat(join(root, folder, name)).catch(nothingThere)
        return entry ? [{ name, writtenAt: entry.mtime }] : []
      })
      return (await Promise.all(dated)).flat()
    },
  }
}

function nothingThere(cause: NodeJS.ErrnoException): null {
  if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return null
  throw new StorageError('The disk does not give it.', { cause })
}
