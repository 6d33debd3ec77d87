import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { env, provideEnv } from '@/lib/platform/env'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { publishSample } from '@/lib/publishing/sample-article'
import { tellHub } from './tell-hub'

databaseSuite()

let hub: Server
let told: URLSearchParams[]
let status: number

beforeEach(async () => {
  told = []
  status = 204
  hub = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      told.push(new URLSearchParams(Buffer.concat(chunks).toString()))
      response.writeHead(status, { Location: '/elsewhere' }).end('x'.repeat(10_000))
    })
  })
  await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve))
  const { port } = hub.address() as AddressInfo
  provideEnv({
    ...env(),
    WEBSUB_HUB: `http://127.0.0.1:${port}/`,
    SITE_URL: 'https://news.example',
  })
  await db().feedChange.deleteMany()
})

afterEach(() => new Promise((resolve) => hub.close(resolve)))

const urls = () => told.flatMap((each) => each.getAll('hub.url')).sort()

it('tells of the feeds that a publication changes, once', async () => {
  await publishSample({ slug: 'first', topics: [{ slug: 'floods', name: 'Floods' }] })
  expect(await tellHub()).toBe(4)
  expect(told[0]?.get('hub.mode')).toBe('publish')
  for (const page of ['', '/world', '/topics/floods', '/authors/ada-marsh']) {
    expect(urls()).toContain(`https://news.example${page}/feed.xml`)
    expect(urls()).toContain(`https://news.example${page}/atom.xml`)
    expect(urls()).toContain(`https://news.example${page}/feed.json`)
  }
  expect(await tellHub()).toBe(0)
})

it('tells of an edit and of a withdrawal, and not of a draft', async () => {
  const id = await publishSample({ slug: 'second' })
  await tellHub()
  for (const data of [{ headline: 'Corrected' }, { status: 'withdrawn' as const }]) {
    await db().article.update({ where: { id }, data })
    expect(await tellHub()).toBe(3)
  }
  await db().article.update({ where: { id }, data: { headline: 'Unseen' } })
  expect(await tellHub()).toBe(0)
})

it('tells a topic and a writer that an article was given, or lost', async () => {
  const id = await publishSample({ slug: 'given', topics: [{ slug: 'floods', name: 'Floods' }] })
  const { id: topicId } = await db().topic.create({ data: { slug: 'drought', name: 'Drought' } })
  const { id: authorId } = await db().author.create({ data: { slug: 'ines', name: 'Ines' } })
  await tellHub()
  await db().articleTopic.deleteMany({ where: { articleId: id } })
  await db().articleTopic.create({ data: { articleId: id, topicId } })
  await db().articleAuthor.create({ data: { articleId: id, authorId, position: 1 } })
  told = []
  expect(await tellHub()).toBe(3)
  for (const page of ['/topics/floods', '/topics/drought', '/authors/ines']) {
    expect(urls()).toContain(`https://news.example${page}/feed.xml`)
  }
})

it('tells again what changes while it tells', async () => {
  const id = await publishSample({ slug: 'meanwhile' })
  hub.once('request', () => {
    changed = db()
      .article.update({ where: { id }, data: { headline: 'Meanwhile' } })
      .then()
  })
  let changed: Promise<unknown> | undefined
  expect(await tellHub()).toBe(3)
  await changed
  expect(await tellHub()).toBe(3)
})

it.each([500, 302])(
  'tells it again when the hub answered %i, and goes nowhere else',
  async (odd) => {
    await publishSample({ slug: `odd-${odd}` })
    status = odd
    await expect(tellHub()).rejects.toThrow()
    expect(told).toHaveLength(1)
    status = 204
    expect(await tellHub()).toBe(3)
  },
)

it('keeps nothing where there is no hub', async () => {
  provideEnv({ ...env(), WEBSUB_HUB: undefined })
  await publishSample({ slug: 'third' })
  expect(await tellHub()).toBe(0)
  expect(await db().feedChange.count()).toBe(0)
})
