import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diskStore } from './disk-store'
import { s3Store } from './s3-store'
import { startSampleS3 } from './sample-s3'
import { StorageError, type Store } from './store'

async function startDisk(): Promise<Started> {
  const root = await mkdtemp(join(tmpdir(), 'standfirst-store-'))
  return { store: diskStore(root), stop: () => rm(root, { recursive: true }) }
}

async function startS3(): Promise<Started> {
  const { settings, stop } = await startSampleS3()
  return { store: s3Store(settings), stop }
}

interface Started {
  store: Store
  stop: () => Promise<void>
}

describe.each([
  ['on disk', startDisk],
  ['in S3', startS3],
])('a store %s', (_name, start) => {
  let started: Started
  const store = () => started.store
  const read = async (path: string) => {
    const file = await store().read(path)
    return file && { size: file.size, bytes: await buffer(file.stream) }
  }

  beforeAll(async () => {
    started = await start()
  })
  afterAll(() => started.stop())

  it('gives back what it took, as large as it was', async () => {
    const bytes = randomBytes(300_000)
    await store().write('media/one/480.jpg', bytes)
    expect(await read('media/one/480.jpg')).toEqual({ size: bytes.length, bytes })
  })

  it('writes a file anew', async () => {
    await store().write('media/two/480.jpg', Buffer.from('before'))
    await store().write('media/two/480.jpg', Buffer.from('after'))
    expect((await read('media/two/480.jpg'))?.bytes.toString()).toBe('after')
  })

  it('knows when there is none', async () => {
    expect(await store().read('media/none/480.jpg')).toBeNull()
    expect(await store().read('media/one')).toBeNull()
  })

  it('removes a folder whole, and nothing beside it', async () => {
    for (const path of ['media/abc/480.jpg', 'media/abc/720.jpg', 'media/abcd/480.jpg']) {
      await store().write(path, Buffer.from(path))
    }
    await store().remove('media/abc')
    await store().remove('media/abc')
    expect(await store().read('media/abc/480.jpg')).toBeNull()
    expect(await store().read('media/abc/720.jpg')).toBeNull()
    expect(await read('media/abcd/480.jpg')).not.toBeNull()
  })

  it('lists the folders in one, with the time of what is in them', async () => {
    await store().write('listed/a/1', Buffer.from('1'))
    await store().write('listed/a/2', Buffer.from('2'))
    await store().write('listed/b/1', Buffer.from('1'))
    const found = await store().list('listed')
    expect(found.map(({ name }) => name).sort()).toEqual(['a', 'b'])
    for (const { writtenAt } of found) {
      expect(Math.abs(Date.now() - writtenAt.getTime())).toBeLessThan(60_000)
    }
    expect(await store().list('nothing')).toEqual([])
  })
})

describe('a store in S3', () => {
  const nowhere = {
    bucket: 'pictures',
    region: 'us-east-1',
    accessKeyId: 'a',
    secretAccessKey: 'b',
  }
  const patience = { answerMs: 200, fileMs: 400 }
  const ask = [
    ['write', (store: Store) => store.write('media/a/1', Buffer.from('1'))],
    ['read', (store: Store) => store.read('media/a/1')],
    ['remove', (store: Store) => store.remove('media/a')],
    ['list', (store: Store) => store.list('media')],
  ] as const

  /** Takes connections and never answers. */
  let silent: Server
  beforeAll(async () => {
    silent = createServer()
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => silent.close())

  it.each(ask)('that says nothing ends the wait of %s', async (_name, does) => {
    const address = silent.address()
    const port = address && typeof address === 'object' ? address.port : 0
    const store = s3Store({ ...nowhere, endpoint: `http://127.0.0.1:${port}` }, patience)
    await expect(does(store)).rejects.toThrow(StorageError)
  })

  it.each(ask)('that is not there is a StorageError to %s', async (_name, does) => {
    const store = s3Store({ ...nowhere, endpoint: 'http://127.0.0.1:1' }, patience)
    await expect(does(store)).rejects.toThrow(StorageError)
  })

  it('with another key takes and gives nothing', async () => {
    const { settings, stop } = await startSampleS3()
    const store = s3Store({ ...settings, accessKeyId: 'another' })
    await expect(store.write('media/a/1', Buffer.from('1'))).rejects.toThrow(/answered 403/)
    await expect(store.read('media/a/1')).rejects.toThrow(/answered 403/)
    await stop()
  })
})

it('a disk that takes nothing is a StorageError, and nothing is left', async () => {
  const root = await mkdtemp(join(tmpdir(), 'standfirst-store-'))
  const store = diskStore(root)
  await store.write('media', Buffer.from('a file where the folder should be'))
  await expect(store.write('media/a/1', Buffer.from('1'))).rejects.toThrow(StorageError)
  await rm(root, { recursive: true })
})
