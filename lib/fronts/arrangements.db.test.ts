import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/accounts/types'
import { db } from '@/lib/platform/db'
import { ForbiddenError, InvalidInputError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { findArrangement } from './arrangements'
import { readFrontDesk } from './desk-queries'
import { frontPage } from './names'
import { readFront } from './queries'
import { restoreArrangement, saveArrangement } from './save-arrangement'
import { deskRequest } from './schemas'
import { readSectionFront } from './section-front'

databaseSuite()

const staff = (role: string) => ({ kind: 'staff', userId: randomUUID(), role }) as Actor
const editor = staff('editor')
const ids: string[] = []

/** Sixty stories of two sections; the first is the newest. */
beforeEach(async () => {
  await db().article.deleteMany()
  await db().frontArrangement.deleteMany()
  const stories = Array.from({ length: 60 }, (_, number) => ({
    id: randomUUID(),
    slug: `story-${number}`,
    section: number % 2 === 0 ? 'world' : 'science',
    headline: `Story ${number}`,
    standfirst: '',
    teaser: {},
    status: 'published' as const,
    firstPublishedAt: new Date(Date.UTC(2026, 0, 1) - number * 3_600_000),
  }))
  await db().article.createMany({ data: stories })
  ids.splice(0, ids.length, ...stories.map(({ id }) => id))
})

const put = (...placed: [story: number, slot: number | null][]) =>
  placed.map(([story, slot]) => ({ articleId: ids[story] ?? '', slot }))

const save = (front: string, version: number, placements: ReturnType<typeof put>) =>
  saveArrangement(editor, { front, version, placements })

const number = ({ slug }: { slug: string }) => Number(slug.split('-')[1])

const frontNumbers = async () => {
  const { lead, second, recent } = await readFront()
  return [...(lead ? [lead] : []), ...second, ...recent].map(number)
}

async function readPages(section: string): Promise<number[][]> {
  const pages: number[][] = []
  let cursor: string | null = null
  do {
    const front = await readSectionFront(section, { path: '/world', cursor })
    if (!front) throw new Error('There is no such page.')
    pages.push([...front.top, ...front.page.rows].map(number))
    cursor = front.page.next?.split('after=')[1] ?? null
  } while (cursor)
  return pages
}

describe('the front page', () => {
  it('is filled by time until somebody arranges it', async () => {
    expect(await findArrangement(frontPage)).toMatchObject({ version: 0, placements: [] })
    expect(await frontNumbers()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  })

  it('shows old stories where they were put, and not what was left out', async () => {
    await save(frontPage, 0, put([50, 0], [59, 2], [1, null]))
    expect(await frontNumbers()).toEqual([50, 0, 59, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    const { sections } = await readFront()
    const below = sections.flatMap(({ stories }) => stories.map(number))
    expect(below).toHaveLength(8)
    expect(below).not.toContain(1)
  })

  it('loses a story that is withdrawn, and time fills its place', async () => {
    await save(frontPage, 0, put([50, 0], [40, 1]))
    await db().article.update({ where: { id: ids[50] ?? '' }, data: { status: 'withdrawn' } })
    expect((await frontNumbers()).slice(0, 3)).toEqual([0, 40, 1])
  })
})

describe('an arrangement', () => {
  it('is saved by one of two who began with the same, and the other is told', async () => {
    const outcomes = await Promise.allSettled([
      save(frontPage, 0, put([3, 0])),
      save(frontPage, 0, put([4, 0])),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(save(frontPage, 0, put([5, 0]))).rejects.toThrow(InvalidInputError)
    await save(frontPage, 1, put([5, 0]))
    expect(await findArrangement(frontPage)).toMatchObject({ version: 2, placements: put([5, 0]) })
  })

  it('is taken back, and taken back again', async () => {
    await save(frontPage, 0, put([3, 0], [4, null]))
    await save(frontPage, 1, put([5, 0]))
    await restoreArrangement(editor, { front: frontPage, version: 2 })
    expect((await findArrangement(frontPage)).placements).toEqual(put([3, 0], [4, null]))
    await restoreArrangement(editor, { front: frontPage, version: 3 })
    expect(await findArrangement(frontPage)).toMatchObject({ version: 4, placements: put([5, 0]) })
    await expect(restoreArrangement(editor, { front: frontPage, version: 3 })).rejects.toThrow(
      InvalidInputError,
    )
  })

  it('taken back when it was the first leaves a front by time', async () => {
    await save('world', 0, put([10, 0]))
    await restoreArrangement(editor, { front: 'world', version: 1 })
    expect((await findArrangement('world')).placements).toEqual([])
  })

  it('holds no story that is not to be seen there', async () => {
    await db().article.update({ where: { id: ids[2] ?? '' }, data: { status: 'draft' } })
    const nowhere = { articleId: randomUUID(), slot: 3 }
    await save('world', 0, [...put([2, 0], [1, 1], [4, 2]), nowhere])
    expect((await findArrangement('world')).placements).toEqual(put([4, 2]))
  })

  it.each(['writer', 'reader'])('is not for a %s', async (role) => {
    const mine = { front: frontPage, version: 0, placements: put([3, 0]) }
    await expect(saveArrangement(staff(role), mine)).rejects.toThrow(ForbiddenError)
    await expect(restoreArrangement(staff(role), mine)).rejects.toThrow(ForbiddenError)
    expect(await db().frontArrangement.count()).toBe(0)
  })

  it('is in the audit log, of each save', async () => {
    await save('world', 0, put([4, 0], [6, null]))
    const { userId } = editor as { userId: string }
    const newest = { where: { actor: userId }, orderBy: { id: 'desc' } } as const
    expect(await db().auditEntry.findFirst(newest)).toMatchObject({
      action: 'front.arranged',
      subjectId: 'world',
      details: { placed: 1, 'left out': 1 },
    })
  })
})

describe('the pages of a section', () => {
  const all = Array.from({ length: 30 }, (_, each) => each * 2)

  it('have each story once, by time alone', async () => {
    expect((await readPages('world')).flat()).toEqual(all)
  })

  it('have each story once, however the front is arranged', async () => {
    await save('world', 0, put([58, 0], [30, 3], [0, null], [2, null]))
    const [first = [], ...others] = await readPages('world')
    expect(first.slice(0, 7)).toEqual([58, 4, 6, 30, 8, 10, 12])
    expect(first).toHaveLength(20)
    expect(first.slice(7, 9)).toEqual([0, 2])
    expect([first, ...others].flat().toSorted((a, b) => a - b)).toEqual(all)
  })

  it('have each story once when more are left out than a page holds', async () => {
    const out = all.slice(0, 20).map((story): [number, null] => [story, null])
    await save('world', 0, put(...out))
    const pages = await readPages('world')
    expect(pages[0]?.slice(0, 7)).toEqual([40, 42, 44, 46, 48, 50, 52])
    expect(pages.flat().toSorted((a, b) => a - b)).toEqual(all)
  })

  it('are the same on the way back', async () => {
    await save('world', 0, put([58, 0], [0, null]))
    const first = await readSectionFront('world', { path: '/world', cursor: null })
    const cursor = first?.page.next?.split('after=')[1] ?? null
    const second = await readSectionFront('world', { path: '/world', cursor })
    expect(second?.page).toMatchObject({ previous: '/world', isKnown: true })
  })
})

describe('the desk', () => {
  it('works on what the address says, and saves nothing', async () => {
    await save('world', 0, put([10, 0]))
    const asked = deskRequest.parse({ step: `up.${ids[2]}`, q: 'story 5' })
    const desk = await readFrontDesk('world', asked)
    expect(desk.slots.slice(0, 3).map(({ path }) => path)).toEqual([
      '/world/story-10',
      '/world/story-2',
      '/world/story-0',
    ])
    expect(desk).toMatchObject({ isChanged: true, isBehind: false, version: 1 })
    expect(desk.found.map(({ headline }) => headline)).toEqual([
      'Story 50',
      'Story 52',
      'Story 54',
      'Story 56',
      'Story 58',
    ])
    expect((await findArrangement('world')).version).toBe(1)
    const behind = await readFrontDesk('world', deskRequest.parse({ version: '0' }))
    expect(behind).toMatchObject({ isChanged: false, isBehind: true })
  })

  it.each(['x', `${'a'.repeat(5000)}`, 'x.1~y.out', '~~', '.0'])(
    'understands of an address what can be: %.20s',
    async (arrangement) => {
      const asked = deskRequest.parse({ arrangement, step: 'fly.x', version: '-1', q: '%' })
      const desk = await readFrontDesk('world', asked)
      expect(desk.slots).toHaveLength(7)
      expect(desk.found).toEqual([])
    },
  )
})
