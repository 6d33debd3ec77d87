import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'
import type { S3Settings } from './store-settings'

/** An S3 server in this process, with an empty bucket: for tests. */
export async function startSampleS3(): Promise<{
  settings: S3Settings
  stop: () => Promise<void>
}> {
  const directory = await mkdtemp(join(tmpdir(), 'standfirst-s3-'))
  const options = { port: 0, address: '127.0.0.1', silent: true, vhostBuckets: false, directory }
  const server = new S3rver({ ...options, configureBuckets: [{ name: 'pictures' }] })
  const { port } = await server.run()
  const settings = {
    endpoint: `http://127.0.0.1:${port}`,
    bucket: 'pictures',
    region: 'us-east-1',
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
  }
  return {
    settings,
    stop: async () => {
      await server.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
