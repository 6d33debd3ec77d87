import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { AwsClient } from 'aws4fetch'
import { StorageError, type Store } from './store'
import type { S3Settings } from './store-settings'

interface Patience {
  /** Until the store answers. */
  answerMs: number
  /** Until all of a file was sent or got. */
  fileMs: number
}

const usual: Patience = { answerMs: 5_000, fileMs: 30_000 }

/** Files in a bucket of an S3-compatible store. */
export function s3Store(settings: S3Settings, patience = usual): Store {
  const { endpoint, bucket, region, accessKeyId, secretAccessKey } = settings
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 0 })
  const root = `${endpoint}/${bucket}`

  return { write, read, remove, list }

  async function write(path: string, bytes: Buffer): Promise<void> {
    const headers = { 'X-Amz-Content-Sha256': createHash('sha256').update(bytes).digest('hex') }
    const body = new Uint8Array(bytes)
    await drain(await ask(`${root}/${path}`, { method: 'PUT', body, headers }, patience.fileMs))
  }

  async function read(path: string) {
    const response = await ask(`${root}/${path}`, { method: 'GET' })
    if (response.status === 404 || !response.body) {
      await drain(response)
      return null
    }
    const stream = Readable.fromWeb(response.body as ReadableStream)
    return { size: Number(response.headers.get('content-length')), stream }
  }

  async function remove(folder: string): Promise<void> {
    for await (const { key } of objectsIn(folder)) {
      await drain(await ask(`${root}/${key}`, { method: 'DELETE' }))
    }
  }

  async function list(folder: string) {
    const folders = new Map<string, Date>()
    for await (const { key, writtenAt } of objectsIn(folder)) {
      const name = key.slice(folder.length + 1).split('/')[0] ?? ''
      const newest = folders.get(name)
      if (!newest || writtenAt > newest) folders.set(name, writtenAt)
    }
    return [...folders].map(([name, writtenAt]) => ({ name, writtenAt }))
  }

  async function* objectsIn(folder: string) {
    let token: string | undefined
    do {
      const query = new URLSearchParams({ 'list-type': '2', prefix: `${folder}/` })
      if (token) query.set('continuation-token', token)
      const answer = await ask(`${root}?${query}`, { method: 'GET' })
      const page = await answer.text()
      for (const [, object = ''] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
        yield { key: element(object, 'Key'), writtenAt: new Date(element(object, 'LastModified')) }
      }
      token = element(page, 'NextContinuationToken') || undefined
    } while (token)
  }

  /** @throws StorageError when there is no answer in time, or it is neither a success nor "not found". */
  async function ask(
    address: string,
    init: RequestInit & { method: string },
    answerMs = patience.answerMs,
  ): Promise<Response> {
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(), answerMs)
    const signal = AbortSignal.any([late.signal, AbortSignal.timeout(patience.fileMs)])
    const response = await client
      .fetch(address, { ...init, signal, redirect: 'error', cache: 'no-store' })
      .catch((cause) => {
        throw new StorageError('The store of pictures does not answer.', { cause })
      })
      .finally(() => clearTimeout(timer))
    if (response.ok || response.status === 404) return response
    await drain(response)
    throw new StorageError(`The store of pictures answered ${response.status}.`)
  }
}

/** A connection is used again when its answer was read. */
const drain = async (response: Response): Promise<void> => {
  await response.arrayBuffer().catch(() => undefined)
}

/** Our keys are made of letters, digits and slashes: none is escaped. */
const element = (xml: string, name: string): string =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? ''
