import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { createArticle } from '../create-article'
import { publishArticle } from '../publish-article'
import { approveArticle } from '../review/approve-article'
import { approved, editor, save, writer, written } from '../review/sample-workflow'
import { submitArticle } from '../review/submit-article'
import { door, publishSample, sampleArticle } from '../sample-article'
import { scheduleArticle } from '../schedule-article'
import { withdrawArticle } from '../withdraw-article'
import { listDesk } from './list-articles'
import { listBylines } from './list-bylines'
import { type DeskState, deskQuery, deskStates } from './schemas'

databaseSuite()

beforeEach(async () => {
  await db().article.deleteMany()
  await db().author.deleteMany()
})

const nothing = { state: null, section: null, access: null, author: null, mine: null }
const list = async (asked: Record<string, string> = {}) =>
  (await listDesk(editor, deskQuery.parse({ ...nothing, ...asked }))).rows
const ids = async (asked: Record<string, string>) => (await list(asked)).map(({ id }) => id)
const inAnHour = () => new Date(Date.now() + 3_600_000)

async function submitted(id: string): Promise<number> {
  const version = await save(writer, id, { place: `Hamburg ${Math.random()}` })
  await submitArticle(writer, id, { version, note: '' })
  return version
}

async function published(): Promise<string> {
  const { id } = await approved()
  await publishArticle(editor, id)
  return id
}

const scheduled = async () => {
  const { id } = await approved()
  await scheduleArticle(editor, id, inAnHour())
  return id
}

const sample: Record<string, [make: () => Promise<string>, under: DeskState[]]> = {
  'that is written': [async () => (await written()).id, ['writing']],
  'that waits for an editor': [
    async () => {
      const { id } = await written()
      await submitted(id)
      return id
    },
    ['in_review'],
  ],
  'that came by a door and was submitted as it was': [
    async () => {
      const { id } = await createArticle(writer, sampleArticle())
      await submitArticle(writer, id, { version: 0, note: '' })
      return id
    },
    ['in_review'],
  ],
  'that is approved': [async () => (await approved()).id, ['approved']],
  'that is scheduled': [scheduled, ['scheduled']],
  'that is scheduled, with newer text in review': [
    async () => {
      const id = await scheduled()
      await submitted(id)
      return id
    },
    ['in_review', 'scheduled'],
  ],
  'that is published': [published, ['published']],
  'that a door published': [() => publishSample(), ['published']],
  'that is published, with newer text': [
    async () => {
      const id = await published()
      await save(writer, id, { place: 'Hamburg' })
      return id
    },
    ['changed'],
  ],
  'that is published, with newer text in review': [
    async () => {
      const id = await published()
      await submitted(id)
      return id
    },
    ['in_review'],
  ],
  'that is published, with newer text approved': [
    async () => {
      const id = await published()
      const version = await submitted(id)
      await approveArticle(editor, id, { version })
      return id
    },
    ['approved'],
  ],
  'that is withdrawn': [
    async () => {
      const id = await published()
      await withdrawArticle(editor, id, 'It was wrong.')
      return id
    },
    ['withdrawn'],
  ],
}

describe('an article', () => {
  it.each(Object.entries(sample))('%s is found where it stands', async (_name, [make, under]) => {
    const id = await make()
    const found: string[] = []
    for (const state of Object.keys(deskStates)) {
      if ((await ids({ state })).includes(id)) found.push(state)
    }
    expect(found.sort()).toEqual([...under].sort())
    expect((await list())[0]?.state).toBe(under[0])
  })

  it('is found by who may read it and who wrote it, as it is worked on', async () => {
    const { id: tom } = await db().author.create({ data: { slug: 'tom', name: 'Tom Okafor' } })
    const { id } = await written()
    const ada = await db().author.findUniqueOrThrow({ where: { slug: 'ada-marsh' } })
    await save(writer, id, { access: 'premium', authors: [tom, ada.id] })
    expect(await list()).toMatchObject([
      { access: 'premium', authors: ['Tom Okafor', 'Ada Marsh'] },
    ])
    expect(await ids({ access: 'premium' })).toEqual([id])
    expect(await ids({ access: 'registered' })).toEqual([])
    expect(await ids({ author: 'tom' })).toEqual([id])
    await save(writer, id, { authors: [ada.id] })
    expect(await ids({ author: 'tom' })).toEqual([])
    expect(await listBylines(writer)).toEqual([
      { slug: 'ada-marsh', name: 'Ada Marsh' },
      { slug: 'tom', name: 'Tom Okafor' },
    ])
  })

  it('that was never opened in the newsroom is found by what it says', async () => {
    const { id } = await createArticle(door, sampleArticle({ access: 'free' }))
    expect(await list()).toMatchObject([{ access: 'free', authors: ['Ada Marsh'] }])
    expect(await ids({ access: 'free' })).toEqual([id])
    expect(await ids({ author: 'ada-marsh' })).toEqual([id])
    expect(await ids({ author: 'nobody' })).toEqual([])
  })

  it('is found by words, section and who began it', async () => {
    const { id } = await written()
    const { id: other } = await createArticle(
      door,
      sampleArticle({ section: 'science', slug: 'x' }),
    )
    expect(await ids({ q: 'reopens', section: 'world' })).toEqual([id])
    expect(await ids({ section: 'science' })).toEqual([other])
    expect(await ids({ mine: 'yes' })).toEqual([])
    expect((await listDesk(writer, deskQuery.parse({ ...nothing, mine: 'yes' }))).total).toBe(1)
  })

  it('that should be out says so', async () => {
    const id = await scheduled()
    expect(await list()).toMatchObject([{ isOverdue: false }])
    const scheduledFor = new Date(Date.now() - 90_000)
    await db().article.update({ where: { id }, data: { scheduledFor } })
    expect(await list()).toMatchObject([{ state: 'scheduled', isOverdue: true }])
  })
})
