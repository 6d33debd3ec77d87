import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { makeStoredPage, polish, type StoredPage } from './stored-page'

const headers = ['Content-Type', 'text/html; charset=utf-8']
const content = Buffer.from('The river rose in the night, and nobody had been told. '.repeat(500))
const make = () => makeStoredPage({ content, variant: 'anonymous', keys: ['front'], headers })

const bodiesOf = ({ representations: { br, gzip, identity } }: StoredPage) =>
  [br, gzip, identity].flatMap(({ whole }) => whole.body ?? [])

/** What the process keeps for the sake of a page's bodies; the plain one is made of another. */
const keptBytes = (page: StoredPage) => {
  const [br, gzip] = bodiesOf(page)
  expect(br?.buffer).toBe(gzip?.buffer)
  return br?.buffer.byteLength
}

it('takes the memory that it says it takes, also when it was polished', async () => {
  const page = await make()
  expect(keptBytes(page)).toBe(page.bytes)
  await polish(page)
  expect(keptBytes(page)).toBe(page.bytes)
})

it('says the same in every encoding', async () => {
  const page = await make()
  await polish(page)
  const [br, gzip, identity] = bodiesOf(page)
  expect(identity).toEqual(content)
  expect(brotliDecompressSync(br ?? '')).toEqual(content)
  expect(gunzipSync(gzip ?? '')).toEqual(content)
})

it('has other ETags when it was polished, since it is other bytes', async () => {
  const page = await make()
  const before = page.representations.br.etag
  await polish(page)
  expect(page.representations.br.etag).not.toBe(before)
})
