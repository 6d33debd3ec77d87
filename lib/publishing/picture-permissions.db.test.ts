import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/accounts/types'
import { figure, paragraph } from '@/lib/articles/document-builders'
import { db } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { beginArticle } from './drafts/begin-article'
import { type DraftContent, emptyContent } from './drafts/content'
import { openDraft } from './drafts/open-draft'
import { restoreRevision } from './drafts/restore-revision'
import { listRevisions } from './drafts/revisions'
import { saveDraft } from './drafts/save-draft'
import { editor, staff, writer } from './review/sample-workflow'

databaseSuite()

const ownerOf = (actor: Actor) => (actor.kind === 'staff' ? actor.userId : actor.name)
const pictureId = (digit: string) => digit.repeat(64)

const pictures = {
  'their own': pictureId('a'),
  'a published one': pictureId('b'),
  'a colleague’s': pictureId('c'),
  'one that is not there': pictureId('d'),
} as const
type Whose = keyof typeof pictures

let id: string

beforeEach(async () => {
  await db().article.deleteMany()
  await db().media.deleteMany()
  const size = { width: 480, height: 360, widths: [480] }
  const colleague = ownerOf(staff('writer'))
  await db().media.createMany({
    data: [
      { id: pictures['their own'], uploadedBy: ownerOf(writer), ...size },
      { id: pictures['a published one'], uploadedBy: colleague, withheldAt: null, ...size },
      { id: pictures['a colleague’s'], uploadedBy: colleague, ...size },
    ],
  })
  id = (await beginArticle(writer, { headline: 'Harbour bridge reopens', section: 'world' })).id
})

const placed = (media: string) => ({ media, alt: 'A boat', caption: '', credit: 'Ada' })
const body = (media: string) => ({
  body: { type: 'doc' as const, content: [paragraph('One.'), figure(placed(media))] },
})

const places: Record<string, (media: string) => Partial<DraftContent>> = {
  'content.lead.media': (media) => ({ lead: placed(media) }),
  'content.socialPicture': (media) => ({ socialPicture: media }),
  'content.body.content.1.attrs.media': body,
}

async function save(actor: Actor, changes: Partial<DraftContent>): Promise<void> {
  await saveDraft(actor, id, {
    baseVersion: (await openDraft(editor, id)).version,
    saveId: randomUUID(),
    byHand: true,
    content: { ...emptyContent('Harbour bridge reopens'), ...changes },
  })
}

/** The fields that are refused; none when the text is taken. */
const refused = (attempt: Promise<unknown>): Promise<string[]> =>
  attempt.then(
    () => [],
    (error: Error) => {
      if (error instanceof InvalidInputError) return Object.keys(error.fields)
      throw error
    },
  )

const cells = (Object.keys(pictures) as Whose[]).flatMap((whose) =>
  Object.keys(places).map((place) => ({ whose, place })),
)
const mayPlace: Whose[] = ['their own', 'a published one']

describe('of all pictures', () => {
  it.each(cells)('a writer places $whose at $place, if they may', async ({ whose, place }) => {
    const changes = places[place]?.(pictures[whose]) ?? {}
    const before = await db().articleDraft.findMany()
    const fields = await refused(save(writer, changes))
    expect(fields).toEqual(mayPlace.includes(whose) ? [] : [place])
    if (fields.length > 0) expect(await db().articleDraft.findMany()).toEqual(before)
  })

  it.each(cells)('an editor places $whose at $place', async ({ whose, place }) => {
    expect(await refused(save(editor, places[place]?.(pictures[whose]) ?? {}))).toEqual([])
  })
})

describe('a picture of a colleague that an editor placed', () => {
  const foreign = body(pictures['a colleague’s'])

  it('stays while the writer writes on', async () => {
    await save(editor, foreign)
    expect(await refused(save(writer, { ...foreign, standfirst: 'It rained' }))).toEqual([])
  })

  it('is not put back by the writer once it was taken out, but by an editor', async () => {
    await save(editor, foreign)
    await save(editor, {})
    expect(await refused(save(writer, foreign))).toHaveLength(1)
    const kept = await listRevisions(writer, id)
    const before = await db().articleDraft.findMany()
    expect(await refused(restoreRevision(writer, id, 2))).toEqual(['form'])
    expect(await db().articleDraft.findMany()).toEqual(before)
    expect(await listRevisions(writer, id)).toEqual(kept)
    expect(await refused(restoreRevision(editor, id, 2))).toEqual([])
  })
})
