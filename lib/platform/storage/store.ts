import type { Readable } from 'node:stream'

/** Keeps files by a path that the caller made from checked parts. Every wait of it has an end. */
export interface Store {
  /** Whole or not at all. */
  write: (path: string, bytes: Buffer) => Promise<void>
  read: (path: string) => Promise<StoredFile | null>
  /** The folder, and all that is in it; none is as good as gone. */
  remove: (folder: string) => Promise<void>
  /** The names of the folders in one, and when the newest file of each was written. */
  list: (folder: string) => Promise<{ name: string; writtenAt: Date }[]>
}

export interface StoredFile {
  size: number
  stream: Readable
}

/** The store does not take or give what it should: it is full, it is down, or it does not let us in. */
export class StorageError extends Error {
  override name = 'StorageError'
}
